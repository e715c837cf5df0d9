import type { Disagreement, Params } from '../../statement/index.ts'
import type { Evidence } from '../evidence.ts'

/** A disagreement of those who take part, each statement named once. */
export function createDisagreement(
  line: Pick<Disagreement, 'axis' | 'severity'>,
  code: string,
  params: Params,
  evidence: readonly Pick<Evidence, 'statement'>[],
): Disagreement {
  const statements = [...new Set(evidence.map(({ statement }) => statement.id))]
  return { ...line, statements, reason: { code, params, statements } }
}
