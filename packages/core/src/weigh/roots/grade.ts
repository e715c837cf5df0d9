import type { Disagreement, Interest, Proposal, Reason, Statement } from '../../statement/index.ts'
import { evidenceOf, isCountedFigure, saysSo } from '../evidence.ts'
import { UNKNOWN } from '../standing.ts'
import { countRoots, type Lineage, shownIndependent } from './lineage.ts'

/** Interests in which a source's word alone carries nothing: it excuses or praises itself, or accuses its adversary. */
const INTERESTED: ReadonlySet<Interest> = new Set<Interest>([
  'self-exculpating',
  'self-promoting',
  'accuses-adversary',
])
/** So many sources shown independent corroborate each other. */
const CORROBORATION = 2
const MOST_NAMED = 4

/**
 * How far the statements of an incident carry it, as a proposal for people. What a party says against itself outweighs the rest; a dispute about
 * whether it happened or who did it keeps it contested; what only interested sources say is discounted. Null where nobody says that anything happened.
 */
export function proposeGrade(
  statements: readonly Statement[],
  lineage: Lineage,
  disagreements: readonly Disagreement[],
): Proposal | null {
  const telling = statements.filter(tellsOfHarm)
  if (telling.length === 0) return null
  const acknowledged = telling.filter(({ interest }) => interest === 'against-own-interest')
  if (acknowledged.length > 0) {
    return { grade: 'acknowledged-by-party', reasons: [reason('grade/acknowledged', acknowledged)] }
  }
  const disputes = disagreements.filter(
    ({ axis, severity }) => severity === 'conflict' && (axis === 'existence' || axis === 'attribution'),
  )
  if (disputes.length > 0) return { grade: 'contested', reasons: disputes.map((dispute) => dispute.reason) }
  const free = telling.filter(({ interest }) => !INTERESTED.has(interest))
  if (free.length === 0) return { grade: 'discounted', reasons: [reason('grade/only-interested', telling)] }
  return bySources(free, lineage)
}

/** Sources corroborate each other only where they speak of the same kind of harm or event. */
function bySources(telling: readonly Statement[], lineage: Lineage): Proposal {
  const subjects = [...new Set(telling.flatMap(subjectsOf))].toSorted()
  const [first] = subjects
    .map((subject) => ({
      subject,
      statements: telling.filter((statement) => subjectsOf(statement).includes(subject)),
    }))
    .toSorted(
      ({ statements: a }, { statements: b }) =>
        countRoots(b, lineage).independent - countRoots(a, lineage).independent || b.length - a.length,
    )
  const { subject, statements } = first ?? { subject: '', statements: telling }
  const { independent, unknown } = countRoots(statements, lineage)
  const shown = shownIndependent(statements.flatMap(({ id }) => lineage.origins.get(id) ?? []))
  const theirs = statements.filter(({ id }) => {
    const origin = lineage.origins.get(id)
    return shown.some(({ root, channel }) => origin?.root === root && origin.channel === channel)
  })
  const grade = independent >= CORROBORATION ? 'corroborated' : 'single-source'
  const ground = theirs.length > 0 ? theirs : statements
  return {
    grade,
    reasons: [reason('grade/sources', ground, { independent, unknown, what: subject.split(' ')[0] ?? '' })],
  }
}

/** Whether a statement says that somebody came to harm or that something happened. */
function tellsOfHarm(statement: Statement): boolean {
  return evidenceOf([statement], UNKNOWN).some(
    (one) =>
      isCountedFigure(one) || (one.claim.kind === 'event' && one.claim.realis === 'occurred' && saysSo(one)),
  )
}

function subjectsOf({ claims }: Statement): readonly string[] {
  return claims.flatMap((claim) => {
    if (claim.kind === 'figure') return [`${claim.figure.measure} ${claim.figure.unit}`]
    return claim.kind === 'event' ? [claim.event] : []
  })
}

function reason(code: string, statements: readonly Statement[], params: Reason['params'] = {}): Reason {
  return { code, params, statements: statements.slice(0, MOST_NAMED).map(({ id }) => id) }
}
