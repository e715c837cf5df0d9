import { type Document, type Quotation, type Token, type TokenRun, taggedAs } from '../document.ts'

/** A quotation as tokens, marks included. */
export interface QuotationRun extends TokenRun {
  readonly quotation: Quotation
  /** Whether it reads as speech and not as a name or a single borrowed word. */
  readonly speech: boolean
}

/** Sentences read together because a quotation runs over their borders. */
export interface Unit extends TokenRun {
  readonly segment: number
  readonly quotations: readonly QuotationRun[]
}

/** A document with what attribution asks of it again and again. */
export interface View {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly units: readonly Unit[]
  /** Token index → the outermost quotation that holds it. */
  readonly quotationAt: ReadonlyMap<number, QuotationRun>
}

/** A document's sentences of body text and captions, those that share a quotation made one unit. */
export function viewOf(document: Document): View {
  const runs = quotationRuns(document)
  const quotationAt = new Map<number, QuotationRun>()
  for (const run of runs) for (let i = run.first; i < run.last; i += 1) quotationAt.set(i, run)
  return { document, tokens: withNames(document), units: unitsOf(document, quotationAt, runs), quotationAt }
}

/** A capitalised word inside a sentence of small ones is a name, whatever the model took it for ("Kite Watch said"). */
function withNames(document: Document): readonly Token[] {
  const shouting = new Set<number>()
  for (const sentence of document.sentences) {
    const words = document.tokens
      .slice(sentence.first, sentence.last)
      .filter((token) => /^\p{L}{4,}/u.test(token.text))
    if (words.filter((token) => CAPITAL.test(token.text)).length * 4 > words.length * 3) {
      for (let i = sentence.first; i < sentence.last; i += 1) shouting.add(i)
    }
  }
  return document.tokens.map((token, i) => {
    const misread = MISREAD.has(token.pos) && CAPITAL.test(token.text) && !shouting.has(i)
    const before = document.tokens[i - 1]
    return misread && before !== undefined && before.pos !== 'PUNCT' ? taggedAs(token, 'PROPN') : token
  })
}

const CAPITAL = /^\p{Lu}\p{Ll}/u
const MISREAD = new Set(['VERB', 'NOUN', 'X', 'INTJ', 'ADV'])

/** Longer stretches than this are cut: no sentence that anybody wrote needs more, and hostile ones would cost too much. */
const LONGEST = 400

function unitsOf(
  document: Document,
  quotationAt: ReadonlyMap<number, QuotationRun>,
  runs: readonly QuotationRun[],
): readonly Unit[] {
  let at = 0
  return joinedSentences(document, quotationAt).map((unit) => {
    while ((runs[at]?.last ?? Number.POSITIVE_INFINITY) <= unit.first) at += 1
    const quotations: QuotationRun[] = []
    for (let i = at; (runs[i]?.first ?? Number.POSITIVE_INFINITY) < unit.last; i += 1) {
      const run = runs[i]
      if (run !== undefined) quotations.push(run)
    }
    return { ...unit, quotations }
  })
}

type Joined = Omit<Unit, 'quotations'>

/** Sentences, those that share a quotation as one, in pieces of bearable length. */
function joinedSentences(
  document: Document,
  quotationAt: ReadonlyMap<number, QuotationRun>,
): readonly Joined[] {
  const units: Joined[] = []
  for (const { first, last, segment } of document.sentences) {
    const kind = document.segments[segment]?.kind
    if (kind === 'repeated' || kind === 'pull-quote') continue
    const before = units.at(-1)
    const shared = quotationAt.get(first)
    const open = shared !== undefined && shared.first < first && before?.segment === segment
    if (open && before !== undefined && last - before.first <= LONGEST) {
      units[units.length - 1] = { ...before, last }
    } else units.push(...pieces({ first, last, segment }))
  }
  return units
}

function pieces({ first, last, segment }: Joined): readonly Joined[] {
  const count = Math.ceil((last - first) / LONGEST)
  return Array.from({ length: count }, (_, i) => ({
    first: first + i * LONGEST,
    last: Math.min(last, first + (i + 1) * LONGEST),
    segment,
  }))
}

function quotationRuns(document: Document): readonly QuotationRun[] {
  const { tokens } = document
  const runs: QuotationRun[] = []
  let at = 0
  for (const quotation of document.quotations) {
    if (quotation.level > 0) continue
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= quotation.begin) at += 1
    let last = at
    while ((tokens[last]?.begin ?? Number.POSITIVE_INFINITY) < quotation.end) last += 1
    if (last <= at) continue
    const run = { first: at, last }
    runs.push({ ...run, quotation, speech: readsAsSpeech(tokens, run) })
  }
  return runs
}

const STOPPED = new Set(['.', ',', '!', '?', '…', '—', '–', ';'])

/** Speech has a verb, or a stop before its closing mark, or is long. */
function readsAsSpeech(tokens: readonly Token[], { first, last }: TokenRun): boolean {
  const words = tokens.slice(first, last).filter((token) => token.pos !== 'PUNCT')
  if (words.length >= 6) return true
  if (STOPPED.has(tokens[last - 2]?.text ?? '')) return true
  return words.length >= 2 && words.some((token) => token.pos === 'VERB' || token.pos === 'AUX')
}
