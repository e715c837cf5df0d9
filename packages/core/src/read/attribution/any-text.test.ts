import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTORS } from '../../statement/index.ts'
import type { Stretch } from '../document.ts'
import { createEnglishAnalyser } from '../english.ts'
import { createLexicon, resolveSources } from '../source/index.ts'
import { frameAt, mannersOf } from '../stance/index.ts'
import { createRuleTagger } from './index.ts'

const analyser = createEnglishAnalyser()
const tagger = createRuleTagger()
const lexicon = createLexicon(ACTORS)

/** Words and marks that rules look at, in any order. */
const PIECES =
  "said told “ ” \" ' '' , . : ; – - ( ) that to according and but who which he they the The IS SDF Dilo Rezan Mr spokesman of for by not is was reported thought feared claim claims claimed could confirmed this information verify adding denied called on \n\n \u200b \u00a0 👧 قسد if children".split(
    ' ',
  )

function checked(text: string): void {
  const document = analyser.analyse(text)
  const attributions = tagger.tag(document)
  const sources = resolveSources(document, attributions, lexicon)
  const manners = mannersOf(document, attributions, sources, lexicon)
  expect([sources.length, manners.length]).toEqual([attributions.length, attributions.length])
  for (const { source, cue, content } of attributions) {
    expect(content.length).toBeGreaterThan(0)
    for (const stretches of [source, cue, content]) expect(isGrounded(text, stretches)).toBe(true)
    for (const stretch of content) frameAt(document, stretch)
  }
}

/** Sorted, disjoint, not empty and inside the text. */
function isGrounded(text: string, stretches: readonly Stretch[]): boolean {
  return stretches.every(({ begin, end }, i) => {
    const before = stretches[i - 1]?.end ?? 0
    return before <= begin && begin < end && end <= text.length
  })
}

test('AT19 no text whatever throws, and every stretch lies in it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), checked), { numRuns: 300 })
})

test('AT19 no order of words and marks throws', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '))
  fc.assert(fc.property(text, checked), { numRuns: 1000 })
})

test('AT20 hostile repetition takes no more than a moment', () => {
  const shapes = [
    '“a ',
    "'a ",
    'he said, ',
    'a, ',
    'of the ',
    'said ',
    'that he said that ',
    'X Y ',
    'who who ',
    '(( ',
    'not not ',
    'according to ',
    '“a” ',
    '\n\n“a',
  ]
  for (const shape of shapes) {
    const started = performance.now()
    checked(shape.repeat(Math.floor(20_000 / shape.length)))
    expect(performance.now() - started, shape).toBeLessThan(10_000)
  }
}, 60_000)
