const SYLLABLES: Readonly<Record<string, readonly string[]>> = {
  arabic: ['قز', 'ظو', 'غثي', 'ضأ', 'خؤ', 'ذلا', 'شئ', 'طمي', 'آر', 'ثغا'],
  latin: ['qua', 'zor', 'vélk', 'brü', 'xim', 'ñod', 'gwe', 'pflå', 'tç', 'yur'],
  transliterated: ['ʿAẓ', 'ḥuq', 'ġar', 'ṭiẓ', 'ʾūḏ', 'ḍay', 'šaḫ', 'ṯim', 'īqz', 'ḏūl'],
}
const DIGITS = 5

/** So many invented names that no text holds by chance, in three scripts by turns. */
export function inventNames(count: number): readonly string[] {
  const scripts = Object.values(SYLLABLES)
  return Array.from({ length: count }, (_, n) => nameOf(scripts[n % scripts.length] ?? [], n))
}

function nameOf(syllables: readonly string[], n: number): string {
  const digits = [...String(n).padStart(DIGITS, '0')].map(Number)
  return [7, ...digits, 3].map((digit) => syllables[digit] ?? '').join('')
}
