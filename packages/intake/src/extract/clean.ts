const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text as every extractor hands it on: newlines are `\n`, half characters and NUL are U+FFFD, no byte order mark. */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u0085]/g, '\n')
    .replace(/\u2029/g, '\n\n')
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
