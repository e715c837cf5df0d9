/** Which way words run. */
export type Direction = 'ltr' | 'rtl'

const FIRST_STRONG =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]|([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])/u
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** The direction of a text by its first letter that has one (Unicode bidi P2), or of its surroundings. */
export function directionOf(text: string, otherwise: Direction): Direction {
  const found = FIRST_STRONG.exec(text)
  if (found === null) return otherwise
  return found[1] === undefined ? 'ltr' : 'rtl'
}

/** Words between directional isolates where any of them runs right to left. */
export function isolate(text: string, direction: Direction): string {
  if (!RTL.test(text)) return text
  return `${direction === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`
}

const ISOLATES = /[\u2066-\u2069]/gu
const CLOSE = '\u2069'

/** Lines of one paragraph, of which each closes the isolates it opens and opens again those that go on from the line before. */
export function balanceIsolates(lines: readonly string[]): readonly string[] {
  let open: readonly string[] = []
  return lines.map((line) => {
    const before = open.join('')
    for (const [sign] of line.matchAll(ISOLATES)) open = sign === CLOSE ? open.slice(0, -1) : [...open, sign]
    return before + line + CLOSE.repeat(open.length)
  })
}
