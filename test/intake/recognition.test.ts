import { FAULT_CODES } from '@sanad/intake/extract'
import { PROBLEMS, problemKind } from '@sanad/intake/report'
import { expect, test } from 'vitest'
import { makePdf } from './make-pdf.ts'
import { documentXml, makeDocx } from './make-zip.ts'
import { codes, receive } from './read.ts'

const PAGE = '<html><body><p>The guard said that all were safe.</p></body></html>'

test('IN4 a file is what it holds, whatever it is called', async () => {
  const files = [
    [
      'letter.pdf',
      makeDocx(documentXml(['The guard said so.'])),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['page.txt', Buffer.from(PAGE), 'text/html'],
    ['paper.docx', makePdf([['The guard said so.']]), 'application/pdf'],
  ] as const
  for (const [name, bytes, type] of files) {
    const received = await receive(name, bytes)
    expect([received.evidence?.type, received.reports.length]).toEqual([type, 1])
    expect(received.problems.map((one) => [one.code, one.params])).toEqual([
      ['intake/wrong-extension', { file: name, extension: name.split('.')[1], type }],
    ])
  }
})

test('IN4 a name that says what the content is, or says nothing, is no problem', async () => {
  for (const name of ['page.html', 'page', 'page.aspx']) expect(codes(await receive(name, PAGE))).toEqual([])
})

test('IN4 a name with characters that turn it round is shown without them', async () => {
  const received = await receive('harmless\u202Efdp.txt', 'The guard said so.')
  expect(received.evidence?.name).toBe('harmless\uFFFDfdp.txt')
  expect(codes(received)).toEqual(['intake/name-misleading'])
})

test('IN7 a Word document with another archive in it is read, the other is not, and that is said', async () => {
  const received = await receive(
    'letter.docx',
    makeDocx(documentXml(['The guard said so.']), [{ name: 'word/embeddings/a.xlsx' }]),
  )
  expect(received.reports[0]?.characters).toBe('The guard said so.')
  expect(codes(received)).toEqual(['intake/archive-nested'])
})

test('IN7 an archive is refused by its directory alone, by limits that are a caller’s to set', async () => {
  const docx = makeDocx(documentXml(['The guard said so.']))
  expect(codes(await receive('a.docx', docx, { limits: { archiveMembers: 2 } }))).toEqual([
    'intake/archive-too-many-members',
  ])
  expect(codes(await receive('a.docx', docx, { limits: { unpackedBytes: 100 } }))).toEqual([
    'intake/archive-too-large',
  ])
})

test('IN3 every code that an extractor can tell stands in the list, with a sentence in draft that names only its params', () => {
  for (const code of FAULT_CODES) expect(Object.keys(PROBLEMS)).toContain(code)
  for (const [code, { params, draft }] of Object.entries(PROBLEMS)) {
    const named = [...draft.matchAll(/\{([a-z]+)(?:[,}])/g)].map((match) => match[1])
    expect([code, named.every((name) => params.includes(name ?? ''))]).toEqual([code, true])
    expect(draft.startsWith('{file}: ')).toBe(true)
  }
  expect(problemKind('intake/encrypted')).toBe('refused')
  expect(problemKind('read/other')).toBeNull()
})
