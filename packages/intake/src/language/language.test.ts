import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Hundreds of children are held in a prison in the north of the country, an aid group said on Monday.',
    'Clashes resume; 12 killed.',
  ],
  fr: [
    "Des centaines d'enfants sont détenus dans une prison du nord du pays, a annoncé lundi une organisation.",
    'Les combats continuent autour de la prison.',
  ],
  ar: [
    'قالت منظمة إن مئات الأطفال محتجزون في سجن شمال البلاد، وإن القتال مستمر حول المبنى.',
    'مقتل عدة أطفال في غارة على المدينة',
  ],
  ckb: ['ڕێکخراوێک ڕایگەیاند کە سەدان منداڵ لە زیندانێک لە باکووری وڵات گیراون و شەڕ بەردەوامە.'],
  kmr: ['Rêxistinekê ragihand ku bi sedan zarok li girtîgehekê ne û şer li dora avahiyê berdewam dike.'],
  fa: ['یک سازمان گفت که صدها کودک در زندانی در شمال کشور نگهداری می‌شوند و درگیری ادامه دارد.'],
  ur: ['ایک تنظیم نے کہا کہ ملک کے شمال میں ایک جیل میں سینکڑوں بچے قید ہیں اور لڑائی جاری ہے۔'],
  ps: ['یوې ادارې وویل چې په لسګونو ماشومان د هېواد په شمال کې په یوه زندان کې ساتل کېږي او جګړه روانه ده.'],
  tr: [
    'Bir kuruluş, ülkenin kuzeyindeki bir cezaevinde yüzlerce çocuğun tutulduğunu ve çatışmaların sürdüğünü açıkladı.',
  ],
  ru: ['Организация сообщила, что сотни детей находятся в тюрьме на севере страны, и что бои продолжаются.'],
  uk: ['Організація повідомила, що сотні дітей перебувають у в’язниці на півночі країни, і що бої тривають.'],
  es: [
    'Una organización dijo el lunes que cientos de niños están retenidos en una prisión en el norte del país.',
  ],
  de: [
    'Eine Organisation teilte am Montag mit, dass Hunderte Kinder in einem Gefängnis im Norden festgehalten werden.',
  ],
}

test.each(Object.entries(SAMPLES))('IN15 a text in %s is told to be so', (lang, texts) => {
  for (const text of texts) expect(languageOf(text)).toBe(lang)
})

test('IN15 of figures, signs and a word or two no language is told', () => {
  for (const text of ['', '12 + 7 = 19', '👧🏽 !!!', 'OK', '\uD800\uDC00'])
    expect(languageOf(text)).toBeNull()
})
