import { plainWord } from '../../plain-word.ts'
import type { SpeakerWords } from '../speakers.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(plainWord))

/** How Arabic tells who speaks; words without the article. */
export const ARABIC_SPEAKERS: SpeakerWords = {
  speaking: words('متحدث متحدثه ناطق ناطقه متحدثون'),
  documents: words('بيان تقرير نشره رساله تغريده منشور قائمه سجل تحقيق دراسه مقال'),
  recordings: words('تسجيل تسجيلات فيديو صور مقطع'),
  described: new Map([
    ...[...words('شاهد شاهده شهود ساكن سكان اهالي مدنيون')].map((word) => [word, 'witness'] as const),
    ...[...words('والد والده ام اب عائله عائلات اسره اسر اقارب ذوو ذوي شقيق شقيقه عم خال')].map(
      (word) => [word, 'family'] as const,
    ),
    ...[...words('طبيب اطباء طبيبه ممرض مسعف مسعفون مستشفي')].map((word) => [word, 'medical'] as const),
    ...[...words('خبير خبراء باحث باحثه محلل محللون')].map((word) => [word, 'expert'] as const),
    ...[...words('معتقل معتقلون معتقلين سجين سجناء محتجز محتجزون')].map(
      (word) => [word, 'detainee'] as const,
    ),
    ...[...words('طفل طفله اطفال فتي فتاه')].map((word) => [word, 'child'] as const),
  ]),
  roles: words(
    'وزير وزيره رئيس رئيسه مدير مديره قائد مسؤول مسؤولون مسوول منسق منسقه مبعوث مقرر ممثل ممثله محامي محاميه قاضي محافظ ضابط جندي صحفي مراسل',
  ),
  pronouns: words('هو هي هم هن هذا هذه الذي التي'),
  selves: words('انا نحن'),
  leading: new Set(),
  joining: words('في من الي علي عن مع باسم لدي عند بين خلال قرب و او'),
}
