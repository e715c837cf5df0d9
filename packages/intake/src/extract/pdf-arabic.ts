/**
 * Many programs draw lam-alef as one sign and tell its two letters in the order of the page, so that they come out
 * turned round. These pairs of letters stand in no Arabic word; each is a lam-alef read backwards.
 */
const CERTAIN: readonly (readonly [RegExp, string])[] = [
  [/ا([اأإآ])ل/gu, 'ال$1'],
  [/ىل/gu, 'لى'],
  [/ال(ً)/gu, 'لا$1'],
]
/** A word by itself that is no word: the particle لا, where the same document shows the signs above. */
const ALONE = /(?<![\p{L}\p{M}\p{N}])(و?ف?)ال(?![\p{L}\p{M}])/gu

/** Puts right the lam-alefs that a PDF's own table of letters turns round. */
export function repairLamAlef<T extends { readonly words: string }>(lines: readonly T[]): readonly T[] {
  if (!lines.some(({ words }) => CERTAIN.some(([sign]) => words.search(sign) >= 0))) return lines
  return lines.map((line) => ({ ...line, words: repair(line.words) }))
}

function repair(words: string): string {
  return CERTAIN.reduce((text, [sign, letters]) => text.replace(sign, letters), words).replace(ALONE, '$1لا')
}
