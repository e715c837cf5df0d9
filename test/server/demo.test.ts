import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fillExample } from '../../packages/cli/src/command/example-workspace.ts'
import { clientOf, served } from './serving.ts'

const EXAMPLE = resolve(import.meta.dirname, '..', '..', 'examples', 'ghwayran')

test('SV21 in the browser the worked example is one incident with all of its reports, as it is printed', async () => {
  const files = readdirSync(EXAMPLE).map((name) => join(EXAMPLE, name))
  const { server, close } = await served()
  try {
    expect((await fillExample(server, files)).length).toBe(files.length)
    const { rows } = await clientOf(server).ask('incidents')
    expect(rows.map(({ pinned, reports }) => [pinned, reports.length])).toEqual([[true, files.length]])
    const { incident } = await clientOf(server).ask('incident', { params: { id: rows[0]?.at ?? '' } })
    expect(incident.ranges.length).toBeGreaterThan(5)
    expect(incident.rollCalls?.[0]?.settledBy).not.toBeNull()
  } finally {
    await close()
  }
}, 120_000)
