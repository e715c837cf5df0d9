import { createHash } from 'node:crypto'
import { createPositions } from '@sanad/core/statement'
import { locate, type ReceivedReport, receiveText } from '@sanad/intake/report'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codes, receive, receiveOne } from './read.ts'

const WORDS = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'قال',
        'the guard said',
        '180',
        '👧🏽',
        '\n',
        '\n\n',
        ' ',
        'MONA:',
        '"',
        ',',
        '|',
        '# ',
        '> ',
        '- ',
        '\r\n',
        '\uD800',
        '<p>',
        '\u200F',
        '00:01 --> 00:02',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

/** Every code point in exactly one stretch, in order, none empty. */
function expectWhole({ characters, located, turns }: ReceivedReport): void {
  const { length } = createPositions(characters)
  expect(located[0]?.begin).toBe(0)
  expect(located.at(-1)?.end).toBe(length)
  for (const [index, one] of located.entries()) {
    expect(one.end).toBeGreaterThan(one.begin)
    if (index > 0) expect(one.begin).toBe(located[index - 1]?.end)
  }
  for (const turn of turns) {
    expect(turn.begin).toBeLessThanOrEqual(turn.end)
    expect(turn.end).toBeLessThanOrEqual(length)
  }
  expect(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(characters)).toBe(
    false,
  )
}

test.each(['note.txt', 'talk.txt', 'talk.vtt', 'talk.srt'])(
  'IN1 every character of any text called %s lies in exactly one place',
  async (name) => {
    const head = name.endsWith('vtt')
      ? 'WEBVTT\n\n00:01.000 --> 00:02.000\n'
      : name.endsWith('srt')
        ? '1\n00:00:01,000 --> 00:00:02,000\n'
        : ''
    await fc.assert(
      fc.asyncProperty(WORDS, async (words) => {
        const received = await receive(name, `${head}${words}`)
        for (const report of received.reports) expectWhole(report)
        if (received.reports.length === 0) expect(codes(received)).not.toEqual([])
      }),
      { numRuns: 300, seed: 1 },
    )
  },
)

test('IN1 every character of any page, table, mail and chat lies in exactly one place', async () => {
  const make: Readonly<Record<string, (words: string) => string>> = {
    'page.html': (words) =>
      `<html><body><article><p>${words}</p><h2>x</h2><ul><li>${words}</ul></article></body></html>`,
    'note.md': (words) => `# x\n\n${words}`,
    'rows.csv': (words) => `id,text\n1,"${words.replaceAll('"', '""')}"\n2,${words}`,
    'note.eml': (words) =>
      `From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${words}`,
    'result.json': (words) =>
      JSON.stringify({
        messages: [{ type: 'message', from: 'x', date: '2022-01-22T00:00:00', text: words }],
      }),
  }
  await fc.assert(
    fc.asyncProperty(WORDS, fc.constantFrom(...Object.keys(make)), async (words, name) => {
      const received = await receive(name, make[name]?.(words) ?? '')
      for (const report of received.reports) expectWhole(report)
    }),
    { numRuns: 24, seed: 1 },
  )
}, 60_000)

test('IN1 a character is asked for by its code point, also behind characters of two units', async () => {
  const report = await receiveOne('note.txt', '👧🏽👧🏽 were seen.\n\nThe guard said so.')
  const { codePoint } = createPositions(report.characters)
  expect(locate(report, codePoint(report.characters.indexOf('were')))).toEqual({ paragraph: 1 })
  expect(locate(report, codePoint(report.characters.indexOf('The guard')))).toEqual({ paragraph: 2 })
  expect(locate(report, createPositions(report.characters).length)).toBeNull()
})

test('IN2 the same bytes are the same evidence, report and text, whatever the file is called', async () => {
  const [one, two] = await Promise.all([
    receive('a.txt', 'The guard said so.'),
    receive('b.txt', 'The guard said so.'),
  ])
  expect(one.evidence?.id).toBe(createHash('sha256').update('The guard said so.').digest('hex'))
  expect(two.evidence?.id).toBe(one.evidence?.id)
  expect(one.reports[0]?.report.id).toBe(two.reports[0]?.report.id)
  expect(one.reports[0]?.text.id).toBe(two.reports[0]?.text.id)
})

test('IN19 a text that came with an id is taken as it is, metadata lines and line ends included', () => {
  const text = 'Date: 2022-01-24\r\n\r\n  The guard said so.\u2028 \n'
  const { reports } = receiveText(text, { given: 'r1', title: 'Note' })
  expect(reports[0]).toMatchObject({
    characters: text,
    report: { given: 'r1', title: 'Note', date: null, evidence: null },
    text: { by: 'given' },
  })
})

test('IN19 any text that came with an id keeps its code points', () => {
  fc.assert(
    fc.property(WORDS, (words) => {
      const [report] = receiveText(words, { given: 'r1' }).reports
      if (words.trim() === '') expect(report).toBeUndefined()
      else {
        expect([...(report?.characters ?? '')].length).toBe([...words].length)
        if (report !== undefined) expectWhole(report)
      }
    }),
    { seed: 1 },
  )
})

test('IN8 the lines a typed text begins with say its date, title and publisher, and win', () => {
  const { reports } = receiveText(
    'Date: 24 January 2022\nTitle: Note\nPublisher: The Example\n\nThe guard said so.',
    { title: 'Other' },
  )
  expect(reports[0]).toMatchObject({
    characters: 'The guard said so.',
    report: { date: '2022-01-24', title: 'Note', publisher: 'The Example', lang: 'en' },
  })
})

test('IN8 a date that can be read two ways is left out and told of', () => {
  const { reports } = receiveText('Date: 03/04/2022\n\nThe guard said so.')
  expect(reports[0]?.report.date).toBeNull()
  expect(reports[0]?.problems.map((one) => one.code)).toEqual(['intake/date-not-understood'])
})
