import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'

/** Runs the scorers that lie beside the project on what the built command line prints, and prints one table. */
const ROOT = resolve(import.meta.dirname, '..')
const SHARED = resolve(ROOT, '..', 'shared')
const BIN = join(ROOT, 'packages/cli/bin/sanad.js')

/** A scorer, the command whose output it scores, and the figures to look at. */
interface Scoring {
  readonly name: string
  readonly scorer: string
  readonly mode: readonly string[]
  readonly gold: string
  readonly command: readonly string[]
  readonly figures: readonly Figure[]
}

interface Figure {
  readonly what: string
  /** The way to the number in the scorer's answer. */
  readonly path: readonly string[]
  readonly anchor: string
  readonly goal: number | null
}

const figure = (what: string, path: string, anchor: string, goal: number | null): Figure => ({
  what,
  path: path.split('.'),
  anchor,
  goal,
})

/** The figures of whole statements, and of the spans they are made of. */
const triples = (goal: number): readonly Figure[] => [
  figure('linked triples, F1', 'linked.f1', '–', goal),
  figure('linked triples, precision', 'linked.p', '–', null),
  figure('linked triples, recall', 'linked.r', '–', null),
  figure('exact source spans, F1', 'exact.source.f1', '10.7 (rules)', null),
  figure('exact cue spans, F1', 'exact.cue.f1', '22.8 (rules)', null),
  figure('exact content spans, F1', 'exact.content.f1', '6.1 (rules)', null),
]

const SCORINGS: readonly Scoring[] = [
  {
    name: 'who said what, by paragraphs (PolNeAR cofenet_valid)',
    scorer: 'attribution.py',
    mode: ['paragraphs'],
    gold: 'polnear/cofenet_valid.jsonl.gz',
    command: ['read', '--ndjson'],
    figures: [
      figure('exact source spans, F1', 'exact.source.f1', '83.2 (CofeNet)', 83.5),
      figure('exact cue spans, F1', 'exact.cue.f1', '75.3 (CofeNet)', 75.5),
      figure('exact content spans, F1', 'exact.content.f1', '72.9 (CofeNet)', 69.5),
    ],
  },
  {
    name: 'who said what, by documents (PolNeAR dev)',
    scorer: 'attribution.py',
    mode: ['documents'],
    gold: 'polnear/dev.jsonl.gz',
    command: ['read', '--ndjson'],
    figures: triples(65),
  },
  {
    name: 'the same by rules alone',
    scorer: 'attribution.py',
    mode: ['documents'],
    gold: 'polnear/dev.jsonl.gz',
    command: ['read', '--ndjson', '--tagger', 'rules'],
    figures: triples(35),
  },
  {
    name: 'figures (Airwars dev)',
    scorer: 'figures.py',
    mode: [],
    gold: 'airwars/incidents.jsonl.gz',
    command: ['weigh', '--ndjson', '--each'],
    figures: [
      figure('killed: exact range, %', 'exact', '31.0 (pattern)', 45),
      figure('killed: overlap of ranges (IoU)', 'iou', '0.45 (pattern)', 0.6),
      figure('ends grounded, %', 'range_ends_grounded', '–', 90),
      figure('children killed: exact, %', 'children_exact', '–', null),
      figure('injured: exact, %', 'injured_exact', '–', null),
      figure('true ranges exact, %', 'true_ranges_exact', '–', null),
    ],
  },
  {
    name: 'which reports tell of one incident (GVA dev), read by rules alone',
    scorer: 'groups.py',
    mode: [],
    gold: 'gva/docs.jsonl.gz',
    command: ['weigh', '--ndjson', '--group', '--tagger', 'rules'],
    figures: [
      figure('B³ F1', 'b3.f1', '0.884 (TF-IDF)', 0.93),
      figure('B³ precision', 'b3.p', '–', null),
      figure('B³ recall', 'b3.r', '–', null),
      figure('pair F1, %', 'pair.f1', '67.4 (TF-IDF)', 80),
      figure('killed: exact per incident, %', 'killed.accuracy', '76.0 (keywords)', 85),
      figure('injured: exact per incident, %', 'injured.accuracy', '–', null),
      figure('reports lost', 'reports_lost', '–', null),
    ],
  },
]

/** Runs a program on some input and gives what it prints; its own sentences go through. */
async function run(program: string, args: readonly string[], input: string): Promise<string> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const out = await text(child.stdout)
  const code = await ended
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}`)
  return out
}

async function score({ scorer, mode, gold, command }: Scoring): Promise<unknown> {
  const program = join(SHARED, 'score', scorer)
  const data = join(SHARED, 'data', gold)
  const inputs = await run('python3', [program, 'inputs', ...mode, data], '')
  const printed = await run(process.execPath, [BIN, ...command], inputs)
  return JSON.parse(await run('python3', [program, 'score', ...mode, data], printed))
}

function numberAt(value: unknown, path: readonly string[]): number | null {
  const [step, ...rest] = path
  if (step === undefined) return typeof value === 'number' ? value : null
  if (typeof value !== 'object' || value === null) return null
  return numberAt(Object.entries(value).find(([key]) => key === step)?.[1], rest)
}

function row(what: string, anchor: string, goal: string, now: string): string {
  return `${what.padEnd(34)}${anchor.padStart(16)}${goal.padStart(8)}${now.padStart(9)}`
}

if (!existsSync(join(SHARED, 'score'))) {
  console.log(`Nothing was scored: the scorers and their data are expected in ${SHARED}, which is not there.`)
} else {
  console.log(row('what', 'anchor', 'goal', 'now'))
  for (const scoring of SCORINGS) {
    const begin = performance.now()
    const answer = await score(scoring)
    const seconds = ((performance.now() - begin) / 1000).toFixed(0)
    console.log(`\n${scoring.name}, ${seconds} s`)
    for (const { what, path, anchor, goal } of scoring.figures) {
      const now = numberAt(answer, path)
      const met = goal === null || now === null ? '' : now >= goal ? ' ✓' : ' ✗'
      console.log(row(what, anchor, goal === null ? '' : String(goal), `${now ?? '–'}${met}`))
    }
  }
}
