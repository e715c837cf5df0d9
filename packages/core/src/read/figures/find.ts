import { createFigure, type Figure, type FigureKind } from '../../statement/index.ts'
import { type Document, type Sentence, stretchOf } from '../document.ts'
import type { ClaimDraft, ClaimFinder, ReadingContext } from '../port.ts'
import { frameOf } from './frame.ts'
import { type Governed, govern } from './govern.ts'
import { type Counted, countedBy } from './measure.ts'
import { findMentions, type Mention } from './mention.ts'
import { findPredicates } from './predicate.ts'
import { kindOf, scopeOf } from './scope.ts'
import { mayCount } from './trigger.ts'

/** Finds the figures of a document: what is counted, of whom, where and when, and then how many. */
export const findFigures: ClaimFinder = (context) => {
  const { document } = context
  return document.sentences
    .flatMap((sentence) => stretchesOf(document, sentence))
    .filter((stretch) => mayCount(document, stretch))
    .flatMap((stretch) => figuresOf(context, stretch))
}

/** No honest sentence is longer; what is longer is read piece by piece, so that its cost stays in proportion. */
const LONGEST = 300

function stretchesOf(document: Document, sentence: Sentence): readonly Sentence[] {
  const pieces: Sentence[] = []
  for (let first = sentence.first; first < sentence.last; first += LONGEST) {
    const run = { first, last: Math.min(sentence.last, first + LONGEST) }
    pieces.push({ ...sentence, ...run, ...stretchOf(document, run) })
  }
  return pieces
}

interface Found {
  readonly governed: Governed
  readonly counted: Counted
}

function figuresOf(context: ReadingContext, sentence: Sentence): readonly ClaimDraft[] {
  const { document } = context
  const mentions = findMentions(document, sentence)
  if (mentions.length === 0) return []
  const predicates = findPredicates(document, sentence, mentions)
  const found: Found[] = []
  for (const governed of govern(document, mentions, predicates)) {
    const before = found.findLast((one) => one.governed.partOf === null)?.counted ?? null
    const counted = countedBy(document, governed, before, context.lexicon)
    if (counted !== null) found.push({ governed, counted })
  }
  return found.flatMap((one) => draftOf(context, sentence, one, found))
}

function draftOf(
  context: ReadingContext,
  sentence: Sentence,
  one: Found,
  all: readonly Found[],
): readonly ClaimDraft[] {
  const { document } = context
  const { mention, predicate, partOf } = one.governed
  const frame = frameOf(document, mention, predicate)
  if (frame === null) return []
  const { unit, measure, group } = one.counted
  const kind: FigureKind = kindOf(document, measure, predicate)
  const scope = scopeOf(context, sentence, { mention, predicate, kind })
  const figure: Figure = createFigure({
    measure,
    unit,
    population: group.population,
    ...scope,
    includes: partsWithin(all, mention, measure),
    excludes: [],
    count: mention.quantity.count,
  })
  const spans = [
    stretchOf(document, mention),
    ...(predicate === null ? [] : [stretchOf(document, predicate)]),
  ]
  const whole = all.find((other) => other.governed.mention === partOf && other.counted.measure === measure)
  const links =
    whole === undefined ? [] : [{ kind: 'part-of' as const, to: anchorOf(document, whole.governed.mention) }]
  const anchor = anchorOf(document, mention)
  return [
    {
      anchor,
      spans: spans.toSorted((a, b) => a.begin - b.begin),
      body: { kind: 'figure', figure },
      frame,
      links,
    },
  ]
}

function partsWithin(
  all: readonly Found[],
  mention: Mention,
  measure: Figure['measure'],
): Figure['includes'] {
  return all
    .filter((one) => one.governed.partOf === mention && one.counted.measure === measure)
    .map((one) => one.counted.group)
}

function anchorOf(document: Document, mention: Mention): { begin: number; end: number } {
  return stretchOf(document, { first: mention.quantity.at, last: mention.quantity.at + 1 })
}
