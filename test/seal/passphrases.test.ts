import { createPassphrase, passphraseBits, passphraseStrength } from '@sanad/core/seal'
import { nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** A source that repeats what a property gives it. */
function replaying(bytes: Uint8Array): typeof nodeCrypto {
  let at = 0
  return {
    ...nodeCrypto,
    random: (length) => Uint8Array.from({ length }, () => (bytes[at++ % bytes.length] ?? 0) ^ (at & 255)),
  }
}

test('SE13 a passphrase made here is seven words of four letters, and would be accepted', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (bytes) => {
      const made = createPassphrase(replaying(bytes))
      expect(made).toMatch(/^(?:[bdfghjklmnrstwyz][aiu]){2}(?: (?:[bdfghjklmnrstwyz][aiu]){2}){6}$/)
    }),
  )
  for (let i = 0; i < 200; i += 1)
    expect(passphraseStrength(createPassphrase(nodeCrypto))).toEqual({ kind: 'accepted' })
})

test('SE13 it takes 77 bits to guess, and no two are the same', () => {
  expect(passphraseBits()).toBeGreaterThan(77)
  expect(new Set(Array.from({ length: 500 }, () => createPassphrase(nodeCrypto))).size).toBe(500)
})

test('SE13 each syllable comes about as often as the next', () => {
  const counts = new Map<string, number>()
  for (let i = 0; i < 2000; i += 1) {
    for (const syllable of createPassphrase(nodeCrypto).replaceAll(' ', '').match(/../g) ?? [])
      counts.set(syllable, (counts.get(syllable) ?? 0) + 1)
  }
  expect(counts.size).toBe(48)
  const expected = (2000 * 14) / 48
  for (const count of counts.values()) expect(Math.abs(count / expected - 1)).toBeLessThan(0.35)
})

test('SE13 no word of it repeats a syllable or is one that is refused', () => {
  const words = Array.from({ length: 500 }, () => createPassphrase(nodeCrypto).split(' ')).flat()
  expect(words.filter((word) => word.slice(0, 2) === word.slice(2))).toEqual([])
  expect(words.filter((word) => ['nazi', 'suka', 'zina', 'nabi'].includes(word))).toEqual([])
})

test.each([
  ['', 'short'],
  ['four words are few', 'short'],
  ['Tr0ub4dor&3', 'short'],
  ['correct horse battery staple', 'common'],
  ['Password Password Password', 'common'],
  ['the quick brown fox jumps over the lazy dog', 'common'],
  ['12345678901234567890', 'common'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'simple'],
  ['k a m i r u', 'simple'],
  ['river river river river river river', 'simple'],
  ['horses2horses2horses2horses2', 'simple'],
  ['hijklmnopqrstuvwxyzABCDEFGH', 'simple'],
])('SE13 a passphrase that is easily guessed is not accepted: %j', (passphrase, why) => {
  expect(passphraseStrength(passphrase)).toEqual({ kind: 'weak', why })
})

test.each([
  'nobody waters the third olive tree',
  'tuma riza bawi kuda sahi juna diwa',
  'xK9#mQ2$vL7!pR4&wT6z',
  'six-small-boats-left-before-noon',
])('SE13 any six words, or twenty characters, are accepted: %j', (passphrase) => {
  expect(passphraseStrength(passphrase)).toEqual({ kind: 'accepted' })
})

test('SE13 words in any script count', () => {
  const six = ['زيتون', 'مركب', 'شباك', 'قنديل', 'سلة', 'حجر']
  expect(passphraseStrength(six.join(' '))).toEqual({ kind: 'accepted' })
  expect(passphraseStrength(six.slice(0, 3).join(' '))).toEqual({ kind: 'weak', why: 'short' })
})
