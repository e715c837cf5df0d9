import { plainWord } from '../words.ts'
import { ENGLISH } from './english.ts'

const ARABIC =
  'في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين أن إن كان كانت لم لا ما قد كما بعد قبل بين حتى عند منذ خلال حول أو ثم و أي كل بعض غير أكثر أقل أمام تحت فوق ضد دون وقد وفي ومن وكان وكانت وأن التى اليوم أمس يوم عام شهر قال قالت وقال وقالت أضاف وأضاف أكد وأكد ذكر وذكر أفاد أفادت بحسب وفق وفقا مصدر مصادر مصدرا بيان تقرير عدد عدة شخص أشخاص مدني مدنيين مدنيون طفل أطفال امرأة نساء قتل مقتل قتلى جريح جرحى إصابة أصيب قصف غارة غارات هجوم استهدف استهدفت منطقة مدينة بلدة قرية ريف محافظة شمال جنوب شرق غرب قوات'
const FRENCH =
  'le la les l un une des du de d à au aux en dans par pour sur sous avec sans et ou où mais donc or ni car que qu qui quoi dont ce cet cette ces c se s sa son ses leur leurs il elle ils elles on nous vous je tu y ne n pas plus moins très été est sont était étaient a ont avait avaient être avoir fait faire selon après avant depuis pendant lors alors aussi comme entre vers chez contre deux trois jour jours lundi mardi mercredi jeudi vendredi samedi dimanche heure heures an ans mois année source sources communiqué déclaré affirmé indiqué annoncé ajouté tué tués tuées tuer mort morts blessé blessés blessées attaque frappe frappes bombardement enfant enfants femme femmes homme hommes civil civils personne personnes ville village région province forces armée groupe'
const OF_FUNCTION_WORDS = 4
const OF_YEARS = 8
const OF_DAYS = 12
const OF_AGES = 20

/** How much common words say, in quarters of a bit; what is not listed is rare. Arabic and French: function words and the commonest words of such reports. */
export const COMMON_WORDS: ReadonlyMap<string, number> = new Map([
  ...[ARABIC, FRENCH].flatMap((words) =>
    words.split(' ').map((word): readonly [string, number] => [plainWord(word), OF_FUNCTION_WORDS]),
  ),
  ...numbers(1, 31, OF_DAYS),
  ...numbers(32, 99, OF_AGES),
  ...numbers(1900, 2100, OF_YEARS),
  ...ENGLISH.flatMap(([rarity, words]) =>
    words.split(' ').map((word): readonly [string, number] => [word, rarity]),
  ),
])

/** Numbers from one to another, also with a leading zero. */
function numbers(from: number, to: number, rarity: number): readonly (readonly [string, number])[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i)).flatMap((number) =>
    [number, number.padStart(2, '0')].map((word) => [word, rarity] as const),
  )
}
