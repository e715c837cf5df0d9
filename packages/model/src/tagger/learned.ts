import { readFile } from 'node:fs/promises'
import type { Attribution, Stretch, Tagger } from '@sanad/core/read'
import { SanadError } from '@sanad/core/statement'
import { parseWords, type Words } from '../pieces/index.ts'
import { type Network, openNetwork, type Runtime } from '../runtime/index.ts'
import { confidenceOf } from './confidence.ts'
import { type Linked, linkSpans } from './links.ts'
import type { Passages } from './passages.ts'
import { findSpans, type Span } from './spans.ts'
import { findWindows, type TextWindow } from './windows.ts'

const WEIGHTS = new URL('../../weights/', import.meta.url)

/** The tagger that was trained, with what it runs on. */
export interface LearnedTagger extends Tagger {
  readonly reader: 'learned'
  readonly runtime: Runtime
  tag(document: Passages): Promise<readonly Attribution[]>
  close(): Promise<void>
}

/** How to open it: which machinery (without a wish the fastest that is installed), and weights of one's own. */
export interface LearnedTaggerOptions {
  readonly runtime?: Runtime
  /** A folder with `network.onnx` and `words.bin`; ends with a slash. */
  readonly weights?: URL
}

/** Opens the learned tagger. It reads two files of this package and asks no network. */
export async function openLearnedTagger(options: LearnedTaggerOptions = {}): Promise<LearnedTagger> {
  const folder = options.weights ?? WEIGHTS
  const [model, told] = await Promise.all([load(folder, 'network.onnx'), load(folder, 'words.bin')])
  const words = parseWords(told)
  const network = await openNetwork(model, options.runtime ?? null)
  return {
    reader: 'learned',
    version: words.settings.version,
    runtime: network.runtime,
    tag: (document) => tag(document, words, network),
    close: () => network.close(),
  }
}

async function load(folder: URL, name: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(name, folder))
  } catch (cause) {
    throw new SanadError('model/no-weights', `${name} is not in ${folder.href}`, { cause })
  }
}

async function tag(document: Passages, words: Words, network: Network): Promise<readonly Attribution[]> {
  const found: Attribution[] = []
  for (const window of findWindows(document, words.vocabulary)) {
    found.push(...(await tagWindow(window, words, network)))
  }
  return once(found)
}

async function tagWindow(
  window: TextWindow,
  words: Words,
  network: Network,
): Promise<readonly Attribution[]> {
  const { first, last, units } = window
  const scores = await network.run({ vectors: words.vectorsOf(window.pieces), first, last })
  const linked = linkSpans(findSpans(scores, units.length), scores, words.settings, units.length)
  return linked.flatMap((one) => attributionOf(one, window, words) ?? [])
}

/** Where two windows tell of one content, by another cue, the surer of them is kept. */
function once(found: readonly Attribution[]): readonly Attribution[] {
  const surest = new Map<number | undefined, Attribution>()
  for (const one of found) {
    const begin = one.content[0]?.begin
    const before = surest.get(begin)
    if (before === undefined || (one.confidence ?? 0) > (before.confidence ?? 0)) surest.set(begin, one)
  }
  return found.filter((one) => surest.get(one.content[0]?.begin) === one)
}

/** A statement with its places in the text; null where it says nothing, or where it is a neighbouring window's to tell. */
function attributionOf(linked: Linked, window: TextWindow, words: Words): Attribution | null {
  const [begun] = linked.contents
  const anchor = begun === undefined ? undefined : window.units[(linked.cue ?? begun).first]
  if (anchor === undefined || anchor.begin < window.owned.begin || anchor.begin >= window.owned.end)
    return null
  const placed = (spans: readonly Span[]): readonly Stretch[] =>
    spans.flatMap(({ first, last }) => {
      const [begin, end] = [window.units[first]?.begin, window.units[last]?.end]
      return begin === undefined || end === undefined ? [] : [{ begin, end }]
    })
  return {
    source: placed(linked.source === null ? [] : [linked.source]),
    cue: placed(linked.cue === null ? [] : [linked.cue]),
    content: placed(linked.contents),
    confidence: confidenceOf(linked, words.settings),
  }
}
