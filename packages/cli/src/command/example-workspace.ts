import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { toHex } from '@sanad/core/ledger'
import { type Client, createClient } from '@sanad/server/client'
import type { RunningServer } from '@sanad/server/run'
import { nodeCrypto } from '@sanad/store/crypto'
import { readWeighable, type WeighableReport } from '@sanad/store/projection'
import { jobEnded } from './workspace/job-ended.ts'
import { TOOLS } from './workspace/opening.ts'

/** Hands public reports of one event to a server, as anybody would on the page, and puts them together as one incident; what was read of them. */
export async function fillExample(
  server: RunningServer,
  files: readonly string[],
): Promise<readonly WeighableReport[]> {
  const client = createClient({ base: new URL(server.url).origin, token: server.token })
  const reports = await handExample(client, files)
  return server.door.within(async ({ workspace, rows }) => {
    const read = await readWeighable(await rows(), { reports })
    const incident = toHex(nodeCrypto.random(16))
    const pin = { kind: 'pin' as const, incident, name: null, reports: read.map(({ report }) => report.id) }
    await workspace.record('open', [{ ...pin, by: workspace.person, at: TOOLS.clock() }])
    return read
  })
}

async function handExample(client: Client, paths: readonly string[]): Promise<readonly string[]> {
  const files = []
  for (const path of paths) files.push({ name: basename(path), bytes: await openAsBlob(path) })
  const { rows } = await client.ask('handFiles', { body: { about: { compartment: 'open' }, files } })
  const reports: string[] = []
  for (const { id } of rows) reports.push(...(await jobEnded(client, id)).reports)
  return reports
}
