import { createReadStream } from 'node:fs'
import { toHex } from '@sanad/core/ledger'
import { createPersonCode } from '@sanad/core/statement'
import { receiveFile } from '@sanad/intake/report'
import { bodiesOf } from '@sanad/server/adding'
import { createReading, type ReadReport, withFileLanguage } from '@sanad/server/reading'
import { nodeCrypto } from '@sanad/store/crypto'
import { createWorkspace, openWorkspace } from '@sanad/store/workspace'
import { TOOLS } from './workspace/opening.ts'

const PERSON = 'M1'

/** Makes a workspace that holds some public reports of one event, which a person put together; what was read of them. */
export async function makeExample(folder: string, files: readonly string[]): Promise<readonly ReadReport[]> {
  const reading = createReading({ tagger: 'auto', least: null })
  reading.prepare('en')
  await createWorkspace(folder, createPersonCode(PERSON), TOOLS, null)
  const opened = await openWorkspace(folder, TOOLS)
  if (opened.kind === 'refused') throw new TypeError(opened.why.kind)
  const { workspace } = opened
  const all: ReadReport[] = []
  try {
    for (const path of files) {
      const received = await receiveFile(path)
      const file = received.evidence?.name ?? null
      const read: ReadReport[] = []
      for (const report of withFileLanguage(received.reports)) read.push(await reading.read(report, file))
      all.push(...read)
      const arrived = { received, bytes: () => createReadStream(path) }
      const whole = {
        arrived,
        received,
        read,
        file: file ?? '',
        compartment: 'open' as const,
        interview: null,
      }
      await workspace.record('open', (await bodiesOf(workspace, whole)).bodies)
    }
    const incident = toHex(nodeCrypto.random(16))
    const reports = all.map(({ report }) => report.id)
    const pin = { kind: 'pin' as const, incident, name: null, reports }
    await workspace.record('open', [{ ...pin, by: workspace.person, at: TOOLS.clock() }])
    return all
  } finally {
    await workspace.close()
  }
}
