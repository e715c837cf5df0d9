/** A word in small letters without accents, vowel signs and stretching; Arabic letters that are written alike in haste are one. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/gu, '')
    .normalize('NFC')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/œ/gu, 'oe')
}

/** A word as it stands, and as it may be meant where Arabic joins "and", "so", a preposition or the article to it. */
export function unjoined(word: string): readonly string[] {
  const without = /^(?:[وف])?(?:[بلك])?(?:ال|(?<=ل)ل)?(?=\p{L}{3})/u.exec(word)?.[0] ?? ''
  const forms = [word]
  for (let cut = 1; cut <= without.length; cut += 1) forms.push(word.slice(cut))
  return forms
}
