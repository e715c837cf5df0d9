import type { Words } from '@sanad/core/i18n'
import type { Checkup } from '@sanad/core/schema'
import { confinement } from '@sanad/intake/confine'
import { line } from '../stream/index.ts'
import type { Context } from './context.ts'
import { exampleFiles } from './examples.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { openReaders } from './readers.ts'
import { version } from './version.ts'
import { createPage, type Fact } from './view/page.ts'

const WORDS_IN = ['en', 'ar', 'fr'] as const
const OLDEST_NODE = [20, 19] as const

const TAGGERS = {
  native: 'doctor/tagger-native',
  wasm: 'doctor/tagger-wasm',
  none: 'doctor/tagger-rules',
} as const

/** Says what works on this machine. */
export async function doctor(context: Context, { json }: { readonly json?: boolean }): Promise<ExitCode> {
  const found = await checkUp()
  await context.output.write(json === true ? line(found) : render(found, context))
  return found.ready ? EXIT.ok : EXIT.failed
}

async function checkUp(): Promise<Checkup> {
  const readers = openReaders()
  const tagger = await readers.learned()
  const read: string[] = []
  for (const lang of WORDS_IN) if ((await readers.of(lang)) !== null) read.push(lang)
  const { bwrap, unshare, prlimit, permission } = confinement()
  const examples = exampleFiles().length > 0
  return {
    sanad: version(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    confinement: { bwrap, unshare, prlimit, permission },
    languages: { read, words: WORDS_IN },
    tagger: tagger === null ? null : { runtime: tagger.runtime, version: tagger.version },
    examples,
    ready: examples && nodeIsNew(process.version),
  }
}

function render(found: Checkup, { look }: Context): string {
  const { words, style } = look
  const page = createPage(look)
  const rows: readonly Fact[] = [
    [words.say('doctor/sanad'), found.sanad],
    [
      words.say('doctor/node'),
      nodeIsNew(found.node) ? found.node : words.say('doctor/node-old', { version: found.node }),
    ],
    [words.say('doctor/platform'), found.platform],
    [words.say('doctor/confinement'), confinementWords(found, words)],
    [words.say('doctor/languages'), found.languages.read.join(', ')],
    [words.say('doctor/tagger'), words.say(TAGGERS[found.tagger?.runtime ?? 'none'])],
    [words.say('doctor/words'), `${words.language} (${found.languages.words.join(', ')})`],
    [words.say('doctor/examples'), words.say(found.examples ? 'doctor/found' : 'doctor/absent')],
  ]
  const close = words.say(found.ready ? 'doctor/ready' : 'doctor/not-ready')
  return `${[...page.facts(rows), ...page.text({ text: close, paint: style.heading })].join('\n')}\n`
}

function confinementWords({ confinement: { bwrap, unshare, prlimit } }: Checkup, words: Words): string {
  if (bwrap !== null) return words.say('doctor/confined-full')
  if (unshare !== null) return words.say('doctor/confined-network')
  return words.say(prlimit === null ? 'doctor/confined-heap' : 'doctor/confined-limits')
}

function nodeIsNew(node: string): boolean {
  const [major = 0, minor = 0] = node.slice(1).split('.').map(Number)
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
}
