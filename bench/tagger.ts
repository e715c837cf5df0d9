import { cpuUsage, memoryUsage } from 'node:process'
import { findPassages, hasNative, openLearnedTagger, type Runtime } from '@sanad/model/tagger'
import { inventReport } from './reports.ts'

/** How fast the learned tagger reads reports of 500 words on each machinery that is installed, with what memory. Name one to measure it alone. */
const REPORTS = 30
const WARM = 3

async function measure(runtime: Runtime): Promise<void> {
  const opening = performance.now()
  const tagger = await openLearnedTagger({ runtime })
  const opened = performance.now() - opening
  const texts = Array.from({ length: WARM + REPORTS }, (_, n) => findPassages(inventReport(n)))
  for (const text of texts.slice(0, WARM)) await tagger.tag(text)
  const [begun, used] = [performance.now(), cpuUsage()]
  for (const text of texts.slice(WARM)) await tagger.tag(text)
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = cpuUsage(used)
  const work = (user + system) / 1e6
  console.log(
    `${runtime.padEnd(7)} ${(REPORTS / seconds).toFixed(1)} reports/s, ${(REPORTS / work).toFixed(1)} a second of processor time, opened in ${opened.toFixed(0)} ms, ${(memoryUsage().rss / 1e6).toFixed(0)} MB`,
  )
  await tagger.close()
}

const [only] = process.argv.slice(2)
if (only !== 'wasm' && (await hasNative())) await measure('native')
if (only !== 'native') await measure('wasm')
