import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MARKER } from '@sanad/store/workspace'

/** The files that some paths mean: folders stand for all files in them, but for hidden ones and for other workspaces. */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const path of paths) for (const file of await under(path)) found.add(file)
  return [...found]
}

async function under(path: string): Promise<readonly string[]> {
  const told = path === '-' ? null : await stat(path).catch(() => null)
  if (told?.isDirectory() !== true) return [path]
  const members = await readdir(path, { withFileTypes: true })
  if (members.some(({ name }) => name === MARKER)) return []
  const found: (readonly string[])[] = []
  for (const member of members.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (member.name.startsWith('.')) continue
    if (member.isDirectory()) found.push(await under(join(path, member.name)))
    else if (member.isFile()) found.push([join(path, member.name)])
  }
  return found.flat()
}
