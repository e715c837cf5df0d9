import type { ReportId } from '../../statement/index.ts'
import type { GroupedReport } from '../incidents/index.ts'
import { type Shingles, sampleOf, shareOf, shinglesOf } from './shingles.ts'

/** A report whose text is largely that of an earlier one. */
export interface Copy {
  readonly report: ReportId
  readonly of: ReportId
  /** How much of the shorter text stands in the longer, from 0 to 1. */
  readonly share: number
}

/** From this share on two texts are one text. */
const SAME_TEXT = 0.5
/** Shorter texts are too short to tell. */
const LEAST_RUNS = 20
/** How many runs of each text are looked up among the others, and how many reports may have a run that is. */
const SAMPLE = 64
const MOST_HOLDERS = 64

/** Which reports copy which: each is told with the earliest it shares its text with. Costs grow with the number of copies, not of pairs. */
export function copiesOf(reports: readonly GroupedReport[]): readonly Copy[] {
  if (reports.length < 2) return []
  const texts = reports.toSorted(byDate).map((one) => ({ id: one.report.id, runs: shinglesOf(textOf(one)) }))
  const holders = new Map<number, number[]>()
  return texts.flatMap(({ id, runs }, i) => {
    const near = new Set(sampleOf(runs, SAMPLE).flatMap((run) => holders.get(run) ?? []))
    const found = [...near]
      .sort((a, b) => a - b)
      .map((j) => ({ of: texts[j]?.id ?? id, share: shareOf(runs, texts[j]?.runs ?? NONE, LEAST_RUNS) }))
      .find(({ share }) => share >= SAME_TEXT)
    for (const run of runs) hold(holders, run, i)
    return found === undefined ? [] : [{ report: id, ...found }]
  })
}

const NONE: Shingles = new Set()

function hold(holders: Map<number, number[]>, run: number, index: number): void {
  const known = holders.get(run)
  if (known === undefined) holders.set(run, [index])
  else if (known.length < MOST_HOLDERS) known.push(index)
}

function textOf({ characters, statements }: GroupedReport): string {
  return characters ?? statements.map(({ content }) => content.text).join('\n')
}

/** The earliest first; of one day by id, so that the order of arrival says nothing. */
function byDate({ report: a }: GroupedReport, { report: b }: GroupedReport): number {
  const [one, other] = [`${a.date ?? '9999'} ${a.id}`, `${b.date ?? '9999'} ${b.id}`]
  return one < other ? -1 : 1
}
