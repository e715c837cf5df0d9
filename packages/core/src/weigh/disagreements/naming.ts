import type { Statement, StatementId } from '../../statement/index.ts'

/** The ids of statements, each once, in their order. */
export function idsOf(statements: readonly Statement[]): readonly StatementId[] {
  return [...new Set(statements.map(({ id }) => id))]
}
