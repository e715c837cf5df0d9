import type { TokenRun } from '../document.ts'
import type { Draft } from './draft.ts'
import type { Unit, View } from './view.ts'

/** Quotations that go on without a cue: in the same paragraph, or where a mark was left open, they are part of what was said; a paragraph of their own is a statement without a source of its own. */
export function carryOn(view: View, byUnit: readonly (readonly Draft[])[]): readonly Draft[] {
  const all: Draft[] = []
  let segment = -1
  view.units.forEach((unit, i) => {
    const own = byUnit[i] ?? []
    const run = own.length === 0 ? onlyQuotation(view, unit) : null
    if (run === null) all.push(...own)
    else takeUp(view, all, { unit, run, segment })
    if (own.length > 0 || run !== null) segment = unit.segment
  })
  return all
}

interface Loose {
  readonly unit: Unit
  readonly run: readonly TokenRun[]
  /** The segment in which something was said last. */
  readonly segment: number
}

/** Adds a quotation without a cue to what was said last, or as a statement after it. */
function takeUp(view: View, all: Draft[], { unit, run, segment }: Loose): void {
  const last = all.at(-1)
  if (last === undefined) return
  if (belongsTo(view, last, unit, segment)) {
    all[all.length - 1] = { ...last, content: [...last.content, ...run] }
  } else if (unit.segment === segment + 1 && endsQuoted(view, last)) {
    all.push({ source: null, cue: null, content: run, confidence: 0.6 })
  }
}

/** The quotations of a unit that holds nothing else, or null. */
function onlyQuotation(view: View, unit: Unit): readonly TokenRun[] | null {
  const { quotations } = unit
  if (quotations.length === 0 || !quotations.some((one) => one.speech)) return null
  for (let at = unit.first; at < unit.last; at += 1) {
    if (!view.quotationAt.has(at) && view.tokens[at]?.pos !== 'PUNCT') return null
  }
  return quotations.map(({ first, last }) => ({
    first: Math.max(first, unit.first),
    last: Math.min(last, unit.last),
  }))
}

function belongsTo(view: View, last: Draft, unit: Unit, segment: number): boolean {
  if (unit.segment === segment) return endsQuoted(view, last)
  const quotation = unit.quotations[0]?.quotation
  if (quotation === undefined || quotation.continues === null) return false
  const before = view.document.quotations[quotation.continues]
  return (
    before !== undefined &&
    last.content.some(
      (run) =>
        (view.tokens[run.first]?.begin ?? 0) < before.end &&
        before.begin < (view.tokens[run.last - 1]?.end ?? 0),
    )
  )
}

/** Whether the last thing said stands in quotation marks. */
function endsQuoted(view: View, draft: Draft): boolean {
  const last = draft.content.at(-1)
  return last !== undefined && (view.quotationAt.get(last.last - 1)?.speech ?? false)
}
