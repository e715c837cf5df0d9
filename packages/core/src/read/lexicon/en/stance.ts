import type { Confirmation, Hedge, Quantifier, Realis, Stance } from '../../../statement/index.ts'

/** Words of a claim that narrow how it is told, tried in order; of one field the first that fits wins. */
export interface NarrowingCue {
  readonly pattern: RegExp
  readonly hedge?: Hedge
  readonly stance?: Stance
  readonly confirmation?: Confirmation
  readonly realis?: Realis
  readonly quantifier?: Quantifier
}

const cue = (pattern: RegExp, told: Omit<NarrowingCue, 'pattern'>): NarrowingCue => ({ pattern, ...told })

/** Cues in the words of a claim and the few words before it. */
export const NARROWING: readonly NarrowingCue[] = [
  cue(
    /\b(?:reportedly|(?:is|are|was|were) (?:also )?(?:reported|said|understood|rumou?red) to|by some accounts)\b/iu,
    { hedge: 'hearsay' },
  ),
  cue(/\b(?:allegedly|alleged|purported(?:ly)?|supposed(?:ly)?|claims? to have|claimed to have)\b/iu, {
    hedge: 'alleged',
  }),
  cue(/\b(?:believed|thought|presumed|assumed|suspected)(?: (?:dead|killed|missing|to)\b|\b)/iu, {
    hedge: 'believed',
  }),
  cue(/\b(?:an )?estimated\b/iu, { hedge: 'estimated' }),
  cue(
    /\b(?:[Pp]ossibly|[Pp]erhaps|[Pp]robably|likely|[Aa]pparently|may|might|could|appears?(?:ed)? to|seems?(?:ed)? to)\b/u,
    { hedge: 'possible' },
  ),
  cue(/\b(?:feared|fears?)\b/iu, { stance: 'fears' }),
  cue(/\b(?:unclear|not (?:yet )?(?:known|clear)|(?:nobody|no one) knows)\b/iu, { stance: 'not-known' }),
  // Who somebody was may be unknown ("of unknown sex", "whose name is unknown") without what is said of them being so.
  cue(
    /(?<!\b(?:of|an?|with|(?:names?|ages?|identit(?:y|ies)|sex|gender)(?: (?:is|are|was|were|remains?))?) )\bunknown\b/iu,
    { stance: 'not-known' },
  ),
  cue(/\bunconfirmed\b/iu, { confirmation: 'unconfirmed' }),
  cue(/\b(?:unverified|not (?:yet )?(?:been )?verified)\b/iu, { confirmation: 'unconfirmed' }),
  cue(
    /\bconfirmed (?:dead|killed|injured|deaths?|casualties|cases|victims)\b|\b(?:was|were|been) confirmed\b/iu,
    { confirmation: 'confirmed' },
  ),
  cue(
    /\b(?:foil(?:ed|s|ing)?|thwart(?:ed|s|ing)?|repel(?:led|s|ling)?|avert(?:ed|s|ing)?|failed (?:attempt|bid|attack|escape|assault)|prevented)\b/iu,
    { realis: 'foiled' },
  ),
  cue(/\b(?:attempt(?:ed|s|ing)? to|attempted|tr(?:ied|ies|ying) to|bid to|sought to|attempt at)\b/iu, {
    realis: 'attempted',
  }),
  cue(/\b(?:expected|likely|set|due|bound) to\b|\bforecast to\b/iu, { realis: 'expected' }),
  cue(
    /\b(?:will|would|'ll|shall|is to|are to|going to|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|scheduled to|vow(?:s|ed)? to|pledg(?:es|ed) to|promis(?:es|ed) to|threaten(?:s|ed)? to)\b/iu,
    { realis: 'planned' },
  ),
  cue(
    /\b(?:stop|end|halt|cease|prevent|avoid|refrain from) (?:\w{1,12} ){0,2}(?:attack|strik|shell|bomb|kill|recruit|us(?:e|ing)|abduct|target)/iu,
    { realis: 'generic' },
  ),
  cue(
    /\b(?:regularly|routinely|often|usually|frequently|every (?:day|night|week|month)|each (?:day|week|month)|repeatedly|used to|always)\b/iu,
    { realis: 'habitual' },
  ),
  cue(
    /\b(?:many|most|some|all) of (?:these|those|such|the) (?:\w+ ){0,3}(?:have|has|had) (?:faced|suffered|experienced|endured|seen|lived|lost|been through|grown up)\b/iu,
    { realis: 'generic' },
  ),
  cue(
    /\b(?:children|people|civilians|families|detainees) (?:like (?:these|them)|in such|in (?:war|conflict))\b/iu,
    { realis: 'generic' },
  ),
  cue(
    /\b(?:is|are|'re) (?:still |now |currently |being )+\w+|\b(?:is|are) (?:still )?\w+ing\b|\bcontinues? to\b|\bongoing\b/iu,
    { realis: 'ongoing' },
  ),
  cue(/\b(?:all of|all (?:the|these|those|its|their|\d)|everyone|everybody|every (?:child|person|one))\b/iu, {
    quantifier: 'all',
  }),
  cue(/\bmost(?: of)?\b/iu, { quantifier: 'most' }),
  cue(/\b(?:many|scores|numerous)(?: of)?\b/iu, { quantifier: 'many' }),
  cue(
    /\b(?:none|nobody|no one|no-one|no (?:children|civilians|people|casualties|deaths|prisoners|detainees))\b/iu,
    { quantifier: 'none' },
  ),
  cue(/\b(?:some|several|a few|a number)(?: of)?\b/iu, { quantifier: 'some' }),
  cue(/\bone of (?:the|them|these|those|its|their)\b/iu, { quantifier: 'one' }),
]

/** A clause on which another hangs. */
export const CONDITION: RegExp =
  /\b(?:if|unless|provided that|as long as|in case|should (?:they|it|he|she|the))\b[^,;.]{3,160}/iu

/** A part of every word that those below hang on, so that most sentences are tried once and not four times. */
export const MAY_CONFIRM: RegExp =
  /verif|confirm|corroborat|authenticat|independent|disput|contest|contradict|reject|denied/iu

/** Words by which a report says how far something is confirmed, tried in order. */
export const CONFIRMING: readonly (readonly [Confirmation, RegExp])[] = [
  [
    'could-not-verify',
    /\b(?:(?:could|can|did) ?n[o’']t (?:immediately |yet |be |independently )*(?:be )?(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?)|(?:was|were|is|are|been) (?:not able|unable) to (?:immediately |independently )*(?:verify|confirm|corroborate|authenticate)|(?:neither|none|no) (?:\w+ ){1,4}could be (?:independently )?(?:verified|confirmed)|(?:impossible|no way|difficult|hard|not possible) to (?:independently )?(?:verify|confirm)|cannot (?:be )?(?:independently )?(?:verif(?:y|ied)|confirm(?:ed)?)|no independent (?:verification|way))\b/iu,
  ],
  [
    'unconfirmed',
    /\b(?:(?:has|have|had|was|were|is|are|been) (?:not|n[o’']t|never|yet to) (?:yet )?(?:been |be )?(?:independently |officially |otherwise )?(?:confirmed|verified|corroborated)|neither confirmed nor denied|unconfirmed|unverified|(?:no|without|lacks?|lacked|lacking) (?:immediate |independent |official |further )*confirmation|(?:nobody|no one|none|no-one|neither|no \w+) (?:else )?(?:has|have|had|could) (?:so far )?confirm(?:ed)?|ha(?:s|ve|d)n[’']t been (?:confirmed|verified)|remains? unconfirmed|yet to be (?:confirmed|verified))\b/iu,
  ],
  [
    'disputed',
    /\b(?:(?:is|are|was|were|been|has been) (?:\w+ly )?(?:disputed|contested|contradicted|rejected|denied) by|(?:disputes?|disputed|contests?|contested|contradicts?|contradicted) (?:the|this|that|these|those) (?:\w+ )?(?:claims?|figures?|accounts?|reports?|versions?|numbers?|toll|statements?|allegations?))\b/iu,
  ],
  [
    'confirmed',
    /\b(?:(?:has|have|was|were|is|are|been|later|independently|since) (?:also |later |since |independently |been )*(?:confirmed|verified|corroborated) by|(?:confirm(?:ed|s)?|verif(?:ied|ies)|corroborat(?:ed|es)) (?:the|this|that|these|those|their|its) (?:\w+ )?(?:claims?|figures?|accounts?|reports?|numbers?|toll|statements?|information|allegations?|footage|videos?))\b/iu,
  ],
]

/** Words that point back at something said before ("this information", "the group's claim"). */
export const POINTING_BACK: RegExp =
  /\b(?:(?:this|that|these|those|such|the|its|their|his|her|either|both|neither|\w+['’]s?) (?:\w+ ){0,2}?(information|claims?|reports?|figures?|accounts?|statements?|allegations?|accusations?|assertions?|toll|numbers?|videos?|footage|testimon(?:y|ies)|announcement|details|images?|photographs?|recordings?)|^(?:it|this|that|they|these|those|neither|none of (?:this|it|these))\b|\b(?:verify|confirm|corroborate) (?:it|this|that(?!\s+\w)|them|these)\b)/iu

/** Nothing is known: nobody can say. */
export const NOT_KNOWN: RegExp =
  /\b(?:(?:nobody|no one|no-one) (?:can |could )?(?:knows?|knew|says?|tell)|(?:is|was|are|were|remains?|remained) (?:still |not )?(?:yet )?(?:unclear|unknown|uncertain|not known|clear (?:how|whether|if|what|who))|(?:could|can|do|does|did) ?n[o’']t (?:say|know|tell) (?:how|whether|if|what|who|where|why|the)|ha(?:s|d|ve) no (?:information|news|knowledge|idea|way of knowing)|whereabouts (?:is|are|remain) unknown)\b/iu

/** A party that says its conduct was right, or that those it holds are well. */
export const CLEARING: RegExp =
  /\b(?:(?<!not |n['’]t |never |no longer |nobody is |no one is )safe(?:ly)?|unharmed|protect(?:ed|ing|s)?|well treated|treated (?:well|humanely)|in good (?:health|condition)|no (?:civilians?|children|casualties|prisoners?)\b.{0,30}\b(?:harmed|killed|hurt|hit|injured|died|escaped)|(?:did|has|have|had|was|were|does|do) ?n[o’']t (?:\w+ ){0,2}(?:target(?:ed)?|hit|str(?:ike|uck)|kill(?:ed)?|harm(?:ed)?|shell(?:ed)?|attack(?:ed)?|bomb(?:ed)?|use[ds]?|involved|responsible)|not (?:responsible|involved)|not (?:a single|one) .{0,40}\b(?:harmed|killed|hurt|hit|injured)|never (?:\w+ ){0,2}(?:target|hit|harm|attack|kill|use)\w*|(?:every|all) (?:precaution|effort|measure)s?|in accordance with|(?:only|precise|legitimate) (?:military )?targets?|under control)\b/iu

/** Harm that one accuses another of. */
export const ACCUSING: RegExp =
  /\b(?:(?:us(?:e[ds]?|ing)|us) .{0,40}\b(?:human )?shields?|as (?:human )?shields?|human shields?|kill(?:ed|s|ing)?|murder(?:ed|s|ing)?|execut(?:ed|es|ing|ions?)|massacre[ds]?|shell(?:ed|ing|s)?|bomb(?:ed|ing|s)?|attack(?:ed|ing|s)?|str(?:uck|ikes?|iking)|tortur(?:ed|es|ing|e)|abduct(?:ed|ing|s)?|kidnap(?:ped|ping|s)?|hostages?|recruit(?:ed|ing|s)?|loot(?:ed|ing)?|crimes?|violat(?:ed|es|ing|ions?)|terroris[tm]s?|abus(?:ed|es|ing|e)|atrocit(?:y|ies)|behind the)\b/iu

/** What a party boasts of. */
export const BOASTING: RegExp =
  /\b(?:full control|(?:took|taken|regained|retaken|restored|seized|under (?:its|our|their|full)) (?:full |complete |total )?control|freed|liberat(?:ed|ion)|released .{0,20}(?:prisoners|fighters|brothers)|captur(?:ed|ing)|recaptur(?:ed|ing)|arrested|destroy(?:ed|ing)|neutrali[sz]ed|eliminat(?:ed|ing)|thwart(?:ed|ing)|foil(?:ed|ing)|repel(?:led|ling)|victor(?:y|ies|ious)|success(?:ful|fully)?|defeat(?:ed|ing)|surrender(?:ed)?|broke (?:in|out|into|through)|responsibility for|killed .{0,40}\b(?:fighters|militants|terrorists|soldiers|guards|mercenaries|gunmen|members)|rescued|inflicted)\b/iu

/** What a party would rather not say of itself. */
export const CONFESSING: RegExp =
  /\b(?:(?:our|its|their|his) (?:own )?(?:mistakes?|failures?|forces had (?:hit|killed)|fault)|by mistake|mistakenly|in error|regret(?:s|ted)?|apologi[sz]e[ds]?|(?:lost|losing) (?:control|\d|dozens|ground)|(?:our|its) (?:own )?(?:forces|fighters|troops|aircraft|soldiers|guards) (?:had |have |has )?(?:been )?(?:killed|hit|struck|shelled|lost|died|withdrawn|retreated)|escaped from (?:its|our)|security (?:failures?|lapses?|gaps?)|(?:friendly|own) fire)\b/iu
