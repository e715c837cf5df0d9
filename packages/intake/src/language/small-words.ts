/** The commonest small words of languages that are met often, by BCP 47 tag. */
export const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`the of and to in a is that for was on said with as by at from were it he they has have been are this an
    not his who which but their had after more than`),
  fr: words(`de la le les et des en un une du que dans est pour qui par sur au plus ne pas avec sont ont été cette aux
    ses selon d l qu s n c ce il elle ils a mais`),
  ar: words(`في من على إلى أن عن التي الذي هذا هذه ما لا كان كانت قد مع بعد قال وقال بين أو ثم لم إن أنه وفي ومن كما
    قبل عند حتى`),
  es: words(
    `el la los las de del que en y un una por con para se su al lo como más pero sus este fue son ha`,
  ),
  pt: words(`o a os as de do da que em um uma para com não se por mais dos das ao na no foi são`),
  it: words(`il di che e la in un una per con del della è sono non si da le gli nel alla dei`),
  kmr: words(
    `û ku ji li bi ev ew di de da ye ne xwe wan wê hat hatin kir kirin jî re nav min em hemû lê wek`,
  ),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
