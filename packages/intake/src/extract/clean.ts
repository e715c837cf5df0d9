const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** What bytes 80–9F mean in windows-1252: some decoders and many mails leave them as control characters. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Text as every extractor hands it on: newlines are `\n`, half characters and NUL are U+FFFD, no byte order mark. */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(/[\u0080-\u009F]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80] ?? control)
    .replaceAll('\u0000', '\uFFFD')
    .replace(LONE_SURROGATE, '\uFFFD')
}

/** One line of words: runs of blanks become one space; null where nothing is left. */
export function cleanLine(text: string | null | undefined): string | null {
  const line = cleanText(text ?? '')
    .replace(/[ \t\n\f\v]+/g, ' ')
    .trim()
  return line === '' ? null : line
}
