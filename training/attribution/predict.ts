import { createInterface } from 'node:readline'
import { findPassages, openLearnedTagger } from '@sanad/model/tagger'

/** Reads `{id, text}` lines and prints the statements that the shipped tagger finds, in code points. Arguments: native or wasm; a folder of weights. */
interface Line {
  readonly id: string
  readonly text: string
}

const [wish, folder] = process.argv.slice(2)
const tagger = await openLearnedTagger({
  runtime: wish === 'wasm' ? 'wasm' : 'native',
  ...(folder === undefined ? {} : { weights: new URL(`file://${folder}/`) }),
})
const begun = performance.now()
let texts = 0
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text }: Line = JSON.parse(line)
  const found = await tagger.tag(findPassages(text))
  const points = (at: number): number => [...text.slice(0, at)].length
  const part = (stretches: readonly { begin: number; end: number }[]) => ({
    spans: stretches.map(({ begin, end }) => [points(begin), points(end)]),
  })
  const statements = found.map(({ source, cue, content, confidence }) => ({
    source: part(source),
    cue: part(cue),
    content: part(content),
    confidence,
  }))
  process.stdout.write(`${JSON.stringify({ id, statements })}\n`)
  texts += 1
}
const seconds = (performance.now() - begun) / 1000
process.stderr.write(
  `${texts} texts, ${seconds.toFixed(1)} s, ${tagger.runtime}, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB\n`,
)
await tagger.close()
