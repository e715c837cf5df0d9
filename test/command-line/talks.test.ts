import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SCHEMAS } from '@sanad/core/schema'
import { afterAll, expect, test } from 'vitest'
import { sanad } from './run.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'sanad-talks-'))

afterAll(() => rmSync(FOLDER, { recursive: true }))

function write(name: string, content: string): string {
  const file = join(FOLDER, name)
  writeFileSync(file, content)
  return file
}

const VTT = write(
  'talk.vtt',
  `WEBVTT

00:00:01.000 --> 00:00:03.000
<v Interviewer>Did the army say that 30 children were killed?</v>

00:00:04.000 --> 00:00:08.000
<v Mona Example>They came at night. We hid in the school.</v>

00:00:08.000 --> 00:00:12.000
<v Mona Example>The guard said that forty boys were trapped.</v>

00:00:13.000 --> 00:00:15.000
<v UNICEF>Twelve children were killed in Azrin.</v>
`,
)
const SRT = write(
  'talk.srt',
  `1
00:00:01,000 --> 00:00:02,000
HOST: How many were hurt?

2
00:00:02,000 --> 00:00:04,000
MONA: Twenty people were injured
near the market.

3
00:00:04,000 --> 00:00:06,000
SAMI EXAMPLE: Three children were killed in Azrin.
`,
)
const CHAT = write(
  'chat.txt',
  `05/05/2031, 10:14 - Messages and calls are end-to-end encrypted.
05/05/2031, 10:15 - Mona Example: Two children were killed in the town of Azrin on Sunday.
13/05/2031, 10:16 - Sami Example: who says so?
13/05/2031, 10:17 - Mona Example: The head of the hospital said that two children were killed.
`,
)

interface Printed {
  readonly reports: readonly {
    readonly lang: string | null
    readonly statements: readonly {
      readonly source: { readonly text: string; readonly spans: unknown; readonly access: string }
      readonly content: { readonly text: string }
    }[]
    readonly problems: readonly { readonly code: string }[]
  }[]
}

async function read(file: string): Promise<Printed> {
  const { out } = await sanad(['read', '--json', file])
  const printed = JSON.parse(out)
  expect(SCHEMAS['read.json']?.safeParse(printed).success).toBe(true)
  return printed
}

function said({ reports }: Printed): readonly (readonly [who: string, words: string])[] {
  return reports.flatMap(({ statements }) =>
    statements.map(({ source, content }) => [source.text, content.text] as const),
  )
}

test('RD9 read tells of a WebVTT transcript who said what, and nothing in its own voice', async () => {
  expect(said(await read(VTT))).toEqual([
    [
      'Mona Example',
      'They came at night. We hid in the school. The guard said that forty boys were trapped.',
    ],
    ['The guard', 'that forty boys were trapped'],
    ['UNICEF', 'Twelve children were killed in Azrin.'],
  ])
})

test('RD9 read tells of an SRT transcript with names before the words who said what', async () => {
  expect(said(await read(SRT))).toEqual([
    ['MONA', 'Twenty people were injured near the market.'],
    ['SAMI EXAMPLE', 'Three children were killed in Azrin.'],
  ])
})

test('RD9 the sender of a message is the source of what it says, and who is quoted in it stands inside', async () => {
  const printed = await read(CHAT)
  expect(said(printed)).toEqual([
    ['Mona Example', 'Two children were killed in the town of Azrin on Sunday.'],
    ['Mona Example', 'The head of the hospital said that two children were killed.'],
    ['The head of the hospital', 'that two children were killed'],
  ])
  expect(printed.reports[0]?.statements[0]?.source).toMatchObject({ spans: [], access: 'own-publication' })
})

test('RD14 a message too short to tell its language is read in that of the others', async () => {
  const { reports } = await read(CHAT)
  expect(reports.map(({ lang }) => lang)).toEqual(['en', 'en', 'en'])
  expect(reports.flatMap(({ problems }) => problems)).toEqual([])
})

test('a person sees who wrote a message and at what time', async () => {
  const { out } = await sanad(['read', CHAT])
  expect(out).toContain('Mona Example · dated 5 May 2031 at 10:15')
  expect(out).toContain('\nMona Example\n  asserts\n    “Two children')
  expect(out).not.toContain('The report itself')
})

test('a number that is said late in a long turn is quoted with the sentence that says it', async () => {
  const long = 'We hid in the school and waited for the morning. '.repeat(10)
  const file = write(
    'long.srt',
    `1\n00:00:01,000 --> 00:00:09,000\nMONA: ${long}Nine children were killed.\n`,
  )
  const { out } = await sanad(['weigh', file])
  expect(out).toContain('“…Nine children were killed.”')
})
