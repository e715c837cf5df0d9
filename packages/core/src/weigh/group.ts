import {
  boundsOf,
  daysBetween,
  type Edtf,
  type Place,
  placesMeet,
  type Report,
  type Statement,
} from '../statement/index.ts'
import { incidentDate, incidentPlace } from './incident.ts'

/** A report with its current statements. */
export interface GroupedReport {
  readonly report: Report
  readonly statements: readonly Statement[]
}

/** Reports whose events lie further apart than this speak of different incidents. */
const SAME_INCIDENT_DAYS = 3

/** Sorts reports into incidents: one where their places meet, their days lie close and they tell of the same kinds of things. A proposal, never a decision. */
export function groupReports<T extends GroupedReport>(reports: readonly T[]): readonly (readonly T[])[] {
  const portraits = reports.map(portrait)
  const groupOf = reports.map((_, i) => i)
  portraits.forEach((one, i) => {
    portraits.slice(0, i).forEach((other, j) => {
      const [from, to] = [groupOf[i], groupOf[j]]
      if (from === to || !speaksOfTheSame(one, other)) return
      groupOf.forEach((group, k) => {
        if (group === from) groupOf[k] = to ?? k
      })
    })
  })
  return [...new Set(groupOf)].map((group) => reports.filter((_, i) => groupOf[i] === group))
}

interface Portrait {
  readonly day: string | null
  readonly place: Place | null
  readonly kinds: ReadonlySet<string>
}

function portrait({ report, statements }: GroupedReport): Portrait {
  const date: Edtf | null = incidentDate([report], statements)
  return {
    day: date === null ? null : boundsOf(date).earliest,
    place: incidentPlace(statements),
    kinds: new Set(statements.flatMap(({ claims }) => claims).flatMap(kindOf)),
  }
}

function kindOf(claim: Statement['claims'][number]): readonly string[] {
  if (claim.kind === 'event') return [claim.event]
  if (claim.kind === 'status') return [claim.status]
  return claim.kind === 'figure' ? [claim.figure.measure] : []
}

/** Without a day or a place there is no ground to put two reports together. */
function speaksOfTheSame(one: Portrait, other: Portrait): boolean {
  if (one.day === null || other.day === null || one.place === null || other.place === null) return false
  const close = Math.abs(daysBetween(one.day, other.day)) <= SAME_INCIDENT_DAYS
  return (
    close &&
    placesMeet(one.place, other.place) === true &&
    [...one.kinds].some((kind) => other.kinds.has(kind))
  )
}
