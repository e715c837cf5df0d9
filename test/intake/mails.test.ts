import { expect, test } from 'vitest'
import { documentXml, makeDocx } from './make-zip.ts'
import { codes, receive, receiveOne } from './read.ts'

const BODY = 'The guard said on Monday that all of the children were safe.'

function attachment(name: string, bytes: Uint8Array): string {
  return `--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n`
}

function mail(...attachments: readonly string[]): string {
  return `From: Mona Example <mona@example.org>\r\nTo: desk@example.org\r\nSubject: Field note\r\nDate: Mon, 24 Jan 2022 01:10:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${BODY}\r\n${attachments.join('')}--b--\r\n`
}

test('IN9 a mail is a report by its sender, dated on the sender’s day', async () => {
  const { report, characters } = await receiveOne('note.eml', mail())
  expect(report).toMatchObject({
    title: 'Field note',
    byline: 'Mona Example',
    date: '2022-01-24',
    lang: 'en',
    parent: null,
  })
  expect(characters).toBe(BODY)
})

test('IN9 each attachment is a report of its own whose parent is the mail', async () => {
  const docx = makeDocx(documentXml(['The letter says that twelve were taken out of the prison.']))
  const csv = Buffer.from(
    'date,text\n2022-01-22,One child was hurt there.\n2022-01-23,Two more were hurt there.\n',
  )
  const received = await receive(
    'note.eml',
    mail(attachment('letter.docx', docx), attachment('rows.csv', csv)),
  )
  const [note, ...inside] = received.reports
  expect(
    inside.map(({ report }) => [report.locator, report.date, report.parent === note?.report.id]),
  ).toEqual([
    [{ part: 'letter.docx' }, null, true],
    [{ part: 'rows.csv', row: 2 }, '2022-01-22', true],
    [{ part: 'rows.csv', row: 3 }, '2022-01-23', true],
  ])
  expect(new Set(received.reports.map(({ report }) => report.evidence)).size).toBe(1)
  expect(new Set(received.reports.map(({ report }) => report.id)).size).toBe(4)
})

test('IN9 a poisonous attachment costs neither the mail nor the other attachments', async () => {
  const bomb = makeDocx(documentXml(['a']), [{ name: 'word/x', bytes: Buffer.alloc(30_000_000) }])
  const good = Buffer.from('A witness said that she saw twelve children leave.')
  const received = await receive(
    'note.eml',
    mail(attachment('bomb.docx', bomb), attachment('good.txt', good)),
  )
  expect(received.reports.map((one) => one.characters)).toEqual([BODY, good.toString()])
  expect(received.problems.find((one) => one.code === 'intake/archive-ratio')?.params).toMatchObject({
    file: 'bomb.docx',
  })
})

test('IN9 mails within mails are read so deep and no deeper', async () => {
  let inner = mail()
  for (let depth = 0; depth < 6; depth += 1) inner = mail(attachment('inner.eml', Buffer.from(inner)))
  const received = await receive('outer.eml', inner)
  expect(received.reports).toHaveLength(4)
  expect(codes(received)).toContain('intake/attachments-too-deep')
  expect(received.reports[2]?.report.locator).toEqual({ part: 'inner.eml/inner.eml' })
})

test('IN14 a mail in windows-1256 with an Arabic subject is read', async () => {
  const arabic = Buffer.from(
    'e3cacdcfcb20c8c7d3e320c7e1dee6c7ca20dec7e120c5e420c7e1c3d8ddc7e120c8ceedd1',
    'hex',
  )
  const subject = Buffer.from('تقرير ميداني').toString('base64')
  const head = `From: a@example.org\r\nTo: b@example.org\r\nSubject: =?utf-8?B?${subject}?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`
  const { report, characters } = await receiveOne('note.eml', Buffer.concat([Buffer.from(head), arabic]))
  expect(report.title).toBe('تقرير ميداني')
  expect(report.lang).toBe('ar')
  expect(characters).toContain('متحدث باسم القوات')
})

test('IN9 a mail that is only a page is read as its words', async () => {
  const html =
    'From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>The guard said so.</p><script>1</script><p>Nobody else did.</p>'
  expect((await receiveOne('note.eml', html)).characters).toBe('The guard said so.\n\nNobody else did.')
})
