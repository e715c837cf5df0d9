import { readWhole, type WholeViolation } from '@sanad/server/settled'
import type { Workspace } from '@sanad/store/workspace'
import { EXIT } from '../exit-code.ts'
import { WorkspaceFault } from './fault.ts'
import { findOne } from './find.ts'
import type { Known } from './weighed.ts'

/** One violation by the beginning of its id; refuses where there is none, or several. */
export async function findViolation(
  workspace: Workspace,
  given: string,
  known: Known,
): Promise<WholeViolation> {
  const id = await findOne(workspace, 'violation', given)
  const whole = await readWhole(await workspace.projection(), id, known)
  if (whole === null) throw new WorkspaceFault('workspace/no-such', { given }, EXIT.notFound)
  return whole
}
