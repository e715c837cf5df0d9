import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { receiveFile } from '@sanad/intake/report'
import { afterAll, expect, test } from 'vitest'
import { makeJpeg, makeMp4, makeWav } from './make-picture.ts'
import { codes, places, receive, receiveOne } from './read.ts'

const folder = mkdtempSync(join(tmpdir(), 'sanad-transcripts-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function turnsOf(report: Awaited<ReturnType<typeof receiveOne>>): readonly (readonly [string, string])[] {
  const points = [...report.characters]
  return report.turns.map(({ begin, end, speaker }) => [speaker, points.slice(begin, end).join('')])
}

const VTT = `WEBVTT - interview

NOTE made by hand

1
00:00:01.000 --> 00:00:04.000
<v Mona Example>They came at night.</v>

00:00:04.000 --> 00:00:06.500
<v Mona Example>We heard <i>shots</i> &amp; cries.</v>

00:00:07.000 --> 00:00:08.000 align:start
<v Interviewer>How many were there?</v>

00:00:09.000 --> 00:00:10.000
<v Mona Example>Twelve.</v>
`

test('IN11 each turn of a WebVTT transcript has its speaker, and each stretch its time codes', async () => {
  const report = await receiveOne('talk.vtt', VTT)
  expect(report.characters).toBe(
    'Mona Example: They came at night. We heard shots & cries.\n\nInterviewer: How many were there?\n\nMona Example: Twelve.',
  )
  expect(turnsOf(report)).toEqual([
    ['Mona Example', 'They came at night. We heard shots & cries.'],
    ['Interviewer', 'How many were there?'],
    ['Mona Example', 'Twelve.'],
  ])
  expect(places(report)[1]).toEqual([
    'We heard shots & cries.',
    { paragraph: 1, time: ['00:00:04.000', '00:00:06.500'] },
  ])
})

test('IN11 an SRT transcript is read, and a cue without a name goes on with its speaker', async () => {
  const srt =
    '1\r\n00:00:01,000 --> 00:00:02,000\r\nMONA: They came\r\nat night.\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nWe ran.\r\n\r\n3\r\n00:00:04,000 --> 00:00:05,000\r\n- SAMI: I stayed.\r\n'
  const report = await receiveOne('talk.srt', srt)
  expect(turnsOf(report)).toEqual([
    ['MONA', 'They came at night. We ran.'],
    ['SAMI', 'I stayed.'],
  ])
})

test('IN11 a plain transcript keeps its words as they are, names and time codes included', async () => {
  const text =
    'Title: Talk\n\n[00:01] INTERVIEWER: Who came?\n[00:05] MONA: Men with guns.\nThey had no flag.\n[00:11] INTERVIEWER: When?\n[00:12] MONA: On Thursday.\n'
  const report = await receiveOne('talk.txt', text)
  expect(report.report.title).toBe('Talk')
  expect(text.endsWith(report.characters)).toBe(true)
  expect(turnsOf(report)[1]).toEqual(['MONA', 'Men with guns.\nThey had no flag.'])
  expect(report.turns[1]?.named).toEqual([39, 43])
  expect(places(report)[1]?.[1]).toEqual({ paragraph: 2, time: ['00:05', '00:05'] })
})

test('IN11 an article with a colon here and there is no transcript', async () => {
  const text =
    'Update: the prison was stormed.\n\nThe guards said that all were safe.\n\nWitnesses said otherwise.\n\nNote: figures differ.'
  expect((await receiveOne('news.txt', text)).turns).toEqual([])
})

test('IN13 recordings, films and photographs are evidence, described by what their headers say', async () => {
  const wav = await receive('talk.wav', makeWav(3))
  expect(wav.evidence).toMatchObject({ type: 'audio/wav', facts: { seconds: 3 } })
  expect(codes(wav)).toEqual(['intake/no-transcript'])
  expect((await receive('film.mp4', makeMp4(95))).evidence).toMatchObject({
    type: 'video/mp4',
    facts: { seconds: 95 },
  })
  const photograph = await receive('photo.jpg', makeJpeg(640, 480))
  expect(photograph.evidence?.facts).toMatchObject({
    pixels: [640, 480],
    says: { camera: 'Examplar', taken: '2022-01-24T10:30:00', position: null },
  })
})

test('IN13 where a photograph was taken is told only to who asks', async () => {
  const asked = await receive('photo.jpg', makeJpeg(640, 480), { position: true })
  expect(asked.evidence?.facts.says?.position).toEqual([36.5, 40.75])
})

test('IN13 the words of a recording are its transcript, and stand in it by their time codes', async () => {
  const sound = join(folder, 'talk.wav')
  const words = join(folder, 'talk.vtt')
  writeFileSync(sound, makeWav(1))
  writeFileSync(words, VTT)
  const received = await receiveFile(sound, { transcript: words, publisher: 'The Example' })
  expect(received.reports[0]).toMatchObject({
    report: { evidence: received.evidence?.id, publisher: 'The Example' },
    text: { by: 'transcript', version: 'vtt/1' },
    turns: [{ speaker: 'Mona Example' }, { speaker: 'Interviewer' }, { speaker: 'Mona Example' }],
  })
  expect(codes(received)).toEqual([])
  expect(codes(await receiveFile(sound, { transcript: join(folder, 'none.txt') }))).toEqual([
    'intake/no-transcript',
    'intake/file-missing',
  ])
  expect(codes(await receiveFile(words, { transcript: words }))).toEqual(['intake/transcript-unused'])
})

test('IN11 a bulletin of fields and their values is no transcript', async () => {
  const text =
    'Location: Hasakah\nKilled: 12\nSource: a witness\n\nLocation: Raqqa\nKilled: 3\nSource: the guard\n'
  expect((await receiveOne('bulletin.txt', text)).turns).toEqual([])
})
