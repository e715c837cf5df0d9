/** Passphrases that did not fit since the last that did. It is written down before each is tried, so that stopping the program gains nothing. */
export interface Attempts {
  readonly failed: number
  /** When the last was, in milliseconds. */
  readonly last: number
}

/** When the next may be tried. */
export type NextTry = { readonly kind: 'now' } | { readonly kind: 'wait'; readonly seconds: number }

export const NO_ATTEMPTS: Attempts = { failed: 0, last: 0 }

/** How many may be tried without waiting. */
export const FREE_TRIES = 6
const FIRST_WAIT = 60
const LONGEST_WAIT = 30 * 60

/** Six may be tried at once; then a minute is to be waited, and twice as long after each more, up to half an hour. */
export function nextTry(attempts: Attempts, now: number): NextTry {
  if (attempts.failed < FREE_TRIES) return { kind: 'now' }
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempts.failed - FREE_TRIES))
  const passed = Math.max(0, now - attempts.last) / 1000
  return passed >= wait ? { kind: 'now' } : { kind: 'wait', seconds: Math.ceil(wait - passed) }
}

/** One more was tried. */
export function countTry(attempts: Attempts, now: number): Attempts {
  return { failed: attempts.failed + 1, last: now }
}

/** A clock that was ahead and is set right must not lock anybody out until it gets there again. */
export function settleTries(attempts: Attempts, now: number): Attempts {
  return attempts.last > now ? { ...attempts, last: now } : attempts
}
