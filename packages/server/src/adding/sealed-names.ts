import { type Hash, type Id, parseId, type Report, type Text, utf8 } from '@sanad/core/statement'
import type { Received, ReceivedReport } from '@sanad/intake/report'

/** What came of a file under the names that its compartment gives: keyed where it is sealed, so that a name alone proves nothing. */
export function renamed(received: Received, hash: Hash | null): Received {
  if (hash === null) return received
  const name = <T extends string>(id: Id<T>): Id<T> => parseId<T>(hash(utf8(id)))
  const orNull = <T extends string>(id: Id<T> | null): Id<T> | null => (id === null ? null : name(id))
  const report = (one: Report): Report => ({
    ...one,
    id: name(one.id),
    evidence: orNull(one.evidence),
    parent: orNull(one.parent),
    corrects: one.corrects.map(name),
    supersedes: one.supersedes.map(name),
  })
  const text = (one: Text): Text => ({
    ...one,
    id: name(one.id),
    report: name(one.report),
    of: orNull(one.of),
  })
  const { evidence } = received
  return {
    ...received,
    evidence: evidence === null ? null : { ...evidence, id: name(evidence.id) },
    reports: received.reports.map(
      (one): ReceivedReport => ({ ...one, report: report(one.report), text: text(one.text) }),
    ),
  }
}
