import type { Crypto } from '../ledger/index.ts'
import { COMMON_PASSPHRASES } from './lexicon/common-passphrases.ts'
import { REFUSED_WORDS } from './lexicon/refused-words.ts'

/** Whether a passphrase will do, or why it is too easily guessed. */
export type Strength =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'weak'; readonly why: 'short' | 'common' | 'simple' }

/** No letters that are heard or read for one another: no c, p, q, v, x, no e and o. */
const CONSONANTS = 'bdfghjklmnrstwyz'
const VOWELS = 'aiu'
const SYLLABLES = CONSONANTS.length * VOWELS.length
const WORDS = 7

const LEAST_WORDS = 6
const LEAST_CHARACTERS = 20
const LEAST_DIFFERENT = 8
/** What must be left when what everybody thinks of is taken out. */
const LEAST_OWN = 12

/**
 * A passphrase that can be read out and written down in any Latin hand: seven words of two syllables, as `tuma riza bawi …`,
 * each one of more than 2,100 that are equally likely; 77.4 bits.
 */
export function createPassphrase(crypto: Crypto): string {
  return Array.from({ length: WORDS }, () => createWord(crypto)).join(' ')
}

/** How many bits an attacker has to guess of a passphrase made here. */
export function passphraseBits(): number {
  const refused = [...REFUSED_WORDS].filter(isSpellable).length
  return WORDS * Math.log2(SYLLABLES * (SYLLABLES - 1) - refused)
}

/** A passphrase as it is stretched: how many spaces there are, and where, makes no difference. */
export function tidyPassphrase(passphrase: string): string {
  return passphrase.normalize('NFC').trim().replace(/\s+/gu, ' ')
}

/** Whether a passphrase that somebody thought of will do. */
export function passphraseStrength(passphrase: string): Strength {
  const tidy = tidyPassphrase(passphrase).toLowerCase()
  const words = tidy.split(/[\s-]+/u)
  if (words.length < LEAST_WORDS && [...tidy].length < LEAST_CHARACTERS) return weak('short')
  const letters = [...tidy].filter((one) => /[\p{L}\p{M}\p{N}]/u.test(one)).join('')
  const own = COMMON_PASSPHRASES.reduce((left, common) => left.replaceAll(common, ''), letters)
  if (own !== letters && [...own].length < LEAST_OWN) return weak('common')
  return isSimple(tidy, words) ? weak('simple') : { kind: 'accepted' }
}

function weak(why: 'short' | 'common' | 'simple'): Strength {
  return { kind: 'weak', why }
}

/** Few characters, the same words again and again, or mostly one character after the next. */
function isSimple(tidy: string, words: readonly string[]): boolean {
  const characters = [...tidy].filter((one) => one !== ' ')
  if (new Set(characters).size < LEAST_DIFFERENT) return true
  if (words.length > 1 && new Set(words).size < Math.min(words.length, LEAST_WORDS - 1)) return true
  if (/^(.{1,12})\1+.{0,11}$/u.test(characters.join(''))) return true
  const codes = characters.map((one) => one.codePointAt(0) ?? 0)
  const steps = codes.slice(1).filter((code, i) => Math.abs(code - (codes[i] ?? 0)) <= 1)
  return 2 * steps.length > codes.length
}

function createWord(crypto: Crypto): string {
  for (;;) {
    const [first, second] = [createSyllable(crypto), createSyllable(crypto)]
    if (first !== second && !REFUSED_WORDS.has(first + second)) return first + second
  }
}

/** Each syllable is as likely as the next: a byte that would favour some is drawn again. */
function createSyllable(crypto: Crypto): string {
  for (;;) {
    const drawn = crypto.random(1)[0] ?? 0
    const place = drawn % SYLLABLES
    if (drawn < 256 - (256 % SYLLABLES)) {
      return `${CONSONANTS[Math.floor(place / VOWELS.length)]}${VOWELS[place % VOWELS.length]}`
    }
  }
}

/** Whether the generator could spell a word of two different syllables. */
function isSpellable(word: string): boolean {
  const parts = new RegExp(`^([${CONSONANTS}][${VOWELS}])([${CONSONANTS}][${VOWELS}])$`).exec(word)
  return parts !== null && parts[1] !== parts[2]
}
