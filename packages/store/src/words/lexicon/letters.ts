/** Letters that are written in several ways, after marks were taken off: what is searched for is what stands on the right. */
export const LETTERS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ء: '',
  ـ: '',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/** The Arabic article, with the one-letter words that are written onto it ("and", "so", "in", "like", "for"). */
export const ARTICLE: RegExp = /^[وف]?(?:[بك]?ال|لل)(?=.{3})/u
