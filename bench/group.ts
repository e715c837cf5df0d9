import { createIncidentIndex, type GroupedReport } from '@sanad/core/weigh'
import { createRolls, inventReports } from '../packages/core/src/weigh/fixtures/invented-reports.ts'

/** Cost of grouping per report at 10,000 and 100,000 reports, memory, and the time for one more report among them. */
const FEW = 10_000
const MANY = 100_000
const GROWTH_GOAL = 1.5
const MEMORY_GOAL = 2048
const MORE = 200
const MORE_GOAL = 50
const REPORTS_A_DAY = 140
const MEGABYTE = 1024 * 1024

/** Reports of so many days that as many come each day, whatever their number. */
function invented(count: number, seed: number): readonly GroupedReport[] {
  const days = Math.ceil(count / REPORTS_A_DAY)
  const reports = inventReports(count, { seed, days }).map(({ report }) => report)
  return reports.slice(0, count)
}

const peak = { megabytes: 0 }
const watch = setInterval(() => {
  peak.megabytes = Math.max(peak.megabytes, process.memoryUsage.rss() / MEGABYTE)
}, 100)
watch.unref()

function build(reports: readonly GroupedReport[]) {
  const index = createIncidentIndex()
  const begin = cpu()
  for (const one of reports.toSorted((a, b) => ((a.report.date ?? '') < (b.report.date ?? '') ? -1 : 1))) {
    index.add(one)
  }
  const { groups } = index.groups()
  return { index, groups: groups.length, each: (cpu() - begin) / reports.length }
}

/** Milliseconds of processor time, so that what else runs does not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function row(what: string, value: string): void {
  console.log(`${what.padEnd(46)}${value}`)
}

const few = build(invented(FEW, 3))
row(`grouping ${FEW} reports, ms a report`, `${few.each.toFixed(2)} (${few.groups} groups)`)
const all = invented(MANY + MORE, 5)
const roll = createRolls(9)
const later = new Set(Array.from({ length: MORE }, () => roll(MANY)))
const many = build(all.filter((_, i) => !later.has(i)))
row(`grouping ${MANY} reports, ms a report`, `${many.each.toFixed(2)} (${many.groups} groups)`)
row('cost of a report, growth', `${(many.each / few.each).toFixed(2)} (goal below ${GROWTH_GOAL})`)
peak.megabytes = Math.max(peak.megabytes, process.memoryUsage.rss() / MEGABYTE)
row(
  'resident memory, MB',
  `${peak.megabytes.toFixed(0)} (goal ${MEMORY_GOAL}, the texts themselves among it)`,
)

const times = [...later].flatMap((i) => {
  const one = all[i]
  if (one === undefined) return []
  const begin = cpu()
  many.index.add(one)
  many.index.groupOf(one.report.id)
  return [cpu() - begin]
})
times.sort((a, b) => a - b)
const p95 = times[Math.floor(times.length * 0.95)] ?? 0
row(
  'one more report among them, p95 ms',
  `${p95.toFixed(1)} (goal ${MORE_GOAL}); worst ${times.at(-1)?.toFixed(1)}`,
)
const whole = build(all)
const same = JSON.stringify(whole.index.groups()) === JSON.stringify(many.index.groups())
row('the same groups as from scratch', same ? 'yes' : 'no')
clearInterval(watch)
