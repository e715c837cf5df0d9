import { findByPrefix, type Named } from '@sanad/store/projection'
import type { Workspace } from '@sanad/store/workspace'
import { EXIT } from '../exit-code.ts'
import { WorkspaceFault } from './fault.ts'

/** Shorter beginnings of an id are too easily somebody else's. */
const SHORTEST = 6

/** The one thing whose id begins so; refuses where there is none, or several. */
export async function findOne(workspace: Workspace, named: Named, given: string): Promise<string> {
  const found = given.length < SHORTEST ? [] : await findByPrefix(await workspace.projection(), named, given)
  const [only, ...more] = found
  if (only === undefined) throw new WorkspaceFault('workspace/no-such', { given }, EXIT.notFound)
  if (more.length > 0) throw new WorkspaceFault('workspace/several', { given }, EXIT.usage)
  return only
}
