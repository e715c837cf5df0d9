/** Letters that only one language of a script has; looked at in this order, as shares of the script's letters. */
const TELLING: readonly (readonly [lang: string, letters: RegExp, least: number])[] = [
  ['ckb', /[ەڕێۆڵڤ]/g, 0.04],
  ['ps', /[ټډړږښځڅېۍڼ]/g, 0.02],
  ['ur', /[ٹڈڑےہھں]/g, 0.04],
  ['ug', /[ۇۈۋېڭ]/g, 0.06],
]
const PERSIAN = /[پچژگکی]/g
const ARABIC_ONLY = /[ةىيكأإؤئ]/g
const UKRAINIAN = /[іїєґ]/gi
const RUSSIAN = /[ыэёъ]/gi
const CYRILLIC_OTHER = /[ўқғҳәңөүұһјљњћђџ]/gi
const KURMANJI = /[êîû]/gi
const KURMANJI_WORDS =
  /(?<![\p{L}\p{M}])(?:û|ku|ji|li|bi|xwe|jî|hat|hatin|kir|kirin|ev|ew)(?![\p{L}\p{M}])/giu
const TURKISH = /[ğışİ]/g

/** The language that a text's letters give away where no other has them; null where they do not decide. */
export function letterLanguage(text: string): string | null {
  const arabic = count(text, /\p{Script=Arabic}/gu)
  const latin = count(text, /\p{Script=Latin}/gu)
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu)
  if (arabic > latin && arabic > cyrillic) return arabicScript(text, arabic)
  if (cyrillic > latin) return cyrillicScript(text, cyrillic)
  return latin > 0 ? latinScript(text, latin) : null
}

function arabicScript(text: string, letters: number): string | null {
  for (const [lang, telling, least] of TELLING) if (count(text, telling) >= letters * least) return lang
  const persian = count(text, PERSIAN)
  if (persian >= letters * 0.03 && persian > count(text, ARABIC_ONLY)) return 'fa'
  return persian <= letters * 0.01 ? 'ar' : null
}

function cyrillicScript(text: string, letters: number): string | null {
  if (count(text, CYRILLIC_OTHER) > letters * 0.01) return null
  const ukrainian = count(text, UKRAINIAN)
  const russian = count(text, RUSSIAN)
  if (ukrainian > letters * 0.02 && russian === 0) return 'uk'
  return russian > letters * 0.01 && ukrainian === 0 ? 'ru' : null
}

function latinScript(text: string, letters: number): string | null {
  const circumflex = count(text, KURMANJI)
  if (count(text, TURKISH) > 0 || circumflex < letters * 0.02) return null
  return count(text, KURMANJI_WORDS) >= 2 ? 'kmr' : null
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}
