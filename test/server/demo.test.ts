import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makeExample } from '../../packages/cli/src/command/example-workspace.ts'
import { clientOf, serve } from './serving.ts'

const EXAMPLE = resolve(import.meta.dirname, '..', '..', 'examples', 'ghwayran')

test('SV21 in the browser the worked example is one incident with all of its reports, as it is printed', async () => {
  const root = mkdtempSync(join(tmpdir(), 'sanad-demo-'))
  const folder = join(root, 'demo')
  const files = readdirSync(EXAMPLE).map((name) => join(EXAMPLE, name))
  await makeExample(folder, files)
  const server = await serve(folder)
  try {
    const { rows } = await clientOf(server).ask('incidents')
    expect(rows.map(({ pinned, reports }) => [pinned, reports.length])).toEqual([[true, files.length]])
    const { incident } = await clientOf(server).ask('incident', { params: { id: rows[0]?.at ?? '' } })
    expect(incident.ranges.length).toBeGreaterThan(5)
    expect(incident.rollCalls?.[0]?.settledBy).not.toBeNull()
  } finally {
    await server.close()
    rmSync(root, { recursive: true, force: true })
  }
}, 120_000)
