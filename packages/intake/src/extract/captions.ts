import { cleanLine } from './clean.ts'
import { createFault, type Extract, type Fault, type Turn, UNSAID } from './extraction.ts'
import { createTextBuilder, type TextBuilder } from './text-builder.ts'

interface Cue {
  readonly time: readonly [begin: string, end: string]
  readonly speaker: string | null
  readonly words: string
}

const ARROW =
  /^[ \t]*((?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3})[ \t]*-->[ \t]*((?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3})/
const VOICE = /^<v(?:\.[^ \t>]*)?[ \t]+([^>]{1,100})>/
const NAME = /^(?:[-–—>]+[ \t]*)?([\p{Lu}\p{Lo}][\p{L}\p{M}\p{N} .'’()-]{0,39}):[ \t]+(?=\S)/u

/**
 * The words of a WebVTT or SRT file, each stretch with its time codes. A speaker's words stand together under the
 * name, "NAME: words"; a cue without a name goes on with the speaker before it.
 */
export function extractCaptions(characters: string): {
  readonly extract: Extract
  readonly faults: readonly Fault[]
} {
  const { cues, broken } = readCues(characters)
  const builder = createTextBuilder()
  const turns: Turn[] = []
  for (const run of speakerRuns(cues)) {
    const [first] = run.cues
    if (first === undefined) continue
    const paragraph = run.paragraph
    builder.breakBy('\n\n')
    const named = run.speaker === null ? null : addName(builder, run.speaker, { paragraph, time: first.time })
    const begin = builder.length
    for (const { words, time } of run.cues) {
      builder.add(words, { paragraph, time })
      builder.breakBy(' ')
    }
    const end = builder.end
    const time = [first.time[0], run.cues.at(-1)?.time[1] ?? first.time[1]] as const
    if (run.speaker !== null) turns.push({ begin, end, speaker: run.speaker, named, time })
  }
  const extract = { locator: null, about: UNSAID, ...builder.build(), turns }
  return { extract, faults: broken === 0 ? [] : [createFault('intake/row-broken', { count: broken })] }
}

interface SpeakerRun {
  readonly paragraph: number
  readonly speaker: string | null
  readonly cues: readonly Cue[]
}

/** Cues that follow each other in one speaker's mouth. */
function speakerRuns(cues: readonly Cue[]): readonly SpeakerRun[] {
  const runs: { speaker: string | null; cues: Cue[] }[] = []
  for (const cue of cues) {
    const last = runs.at(-1)
    if (last !== undefined && (cue.speaker === null || cue.speaker === last.speaker)) last.cues.push(cue)
    else runs.push({ speaker: cue.speaker, cues: [cue] })
  }
  return runs.map((run, index) => ({ ...run, paragraph: index + 1 }))
}

function addName(
  builder: TextBuilder,
  name: string,
  locator: Parameters<TextBuilder['add']>[1],
): readonly [number, number] {
  const begin = builder.length
  builder.add(name, locator)
  const end = builder.length
  builder.add(': ', locator)
  return [begin, end]
}

function readCues(characters: string): { cues: readonly Cue[]; broken: number } {
  const cues: Cue[] = []
  let broken = 0
  for (const block of characters.replace(/^WEBVTT[^\n]*\n/, '').split(/\n[ \t]*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '')
    const at = lines.findIndex((line) => line.includes('-->'))
    const [, begin, end] = ARROW.exec(lines[at] ?? '') ?? []
    if (begin !== undefined && end !== undefined) cues.push(...readBlock(lines.slice(at + 1), [begin, end]))
    else if (at >= 0) broken += 1
  }
  return { cues, broken }
}

/** One block may hold the words of two speakers, a line each. */
function readBlock(lines: readonly string[], time: Cue['time']): readonly Cue[] {
  const cues: Cue[] = []
  for (const line of lines) {
    const voice = cleanLine(VOICE.exec(line)?.[1])
    const plain = cleanLine(plainWords(line))
    if (plain === null) continue
    const name = voice === null ? NAME.exec(plain) : null
    const words = name === null ? plain.replace(/^[-–—][ \t]+/, '') : plain.slice(name[0].length)
    const last = cues.at(-1)
    const speaker = voice ?? name?.[1] ?? null
    if (speaker === null && last !== undefined)
      cues[cues.length - 1] = { ...last, words: `${last.words} ${words}` }
    else cues.push({ time: [time[0].replace(',', '.'), time[1].replace(',', '.')], speaker, words })
  }
  return cues
}

function plainWords(line: string): string {
  return line
    .replace(/<\/?[a-z0-9:.][^<>]{0,200}>|\{\\[^{}]{0,100}\}/gi, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&lrm;', '\u200e')
    .replaceAll('&rlm;', '\u200f')
    .replaceAll('&amp;', '&')
}
