const FROM_RIGHT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/**
 * Marks words that are read from the right, so that they are set with the room that Arabic letters need. `:dir()` would
 * say the same, but browsers do not always set words anew when a direction of `auto` changes.
 */
export function setOf(text: string): { readonly 'data-from-right'?: '' } {
  return FROM_RIGHT.test(text) ? { 'data-from-right': '' } : {}
}
