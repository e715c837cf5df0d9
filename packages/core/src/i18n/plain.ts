const CONTROLS = /[\p{Cc}\p{Bidi_Control}]/gu

/** Words from outside, which must neither turn their neighbours round nor steer a terminal, on one line; spaces that do not break stay. */
export function plainWords(text: string): string {
  return text
    .replace(/[^\S\u00a0\u202f]+/gu, ' ')
    .replace(CONTROLS, '')
    .trim()
}
