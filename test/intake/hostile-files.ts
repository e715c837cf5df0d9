import { gzipSync } from 'node:zlib'
import { LOCKED, makePdf } from './make-pdf.ts'
import { makePng } from './make-picture.ts'
import { documentXml, makeDocx, makeZip } from './make-zip.ts'

/** A file that means harm or is broken, and the code of the problem that must be told of it. */
export interface HostileFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly code: string
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "lol">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
  .join('')}]>`
const words = (count: number): string => 'The guard said that all of them were safe. '.repeat(count)

const file = (name: string, bytes: Uint8Array | string, code: string): HostileFile => ({
  name,
  bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  code: `intake/${code}`,
})

/** Files as they come from broken disks and from people who mean harm. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  file('empty.txt', '', 'file-empty'),
  file('empty.pdf', '', 'file-empty'),
  file('blank.txt', ' \n\t\n ', 'no-words'),
  file(
    'random.bin',
    Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * at * 31 + 7) & 255)),
    'type-not-read',
  ),
  file('nul.txt', Buffer.alloc(4096), 'type-not-read'),
  file('cut.pdf', makePdf([['The guard said so.']]).subarray(0, 120), 'broken'),
  file('head-only.pdf', '%PDF-1.7\n', 'broken'),
  file(
    'loop.pdf',
    makePdf([['a']])
      .toString('latin1')
      .replace('/Kids [4 0 R]', '/Kids [2 0 R]'),
    'broken',
  ),
  file('locked.pdf', makePdf([['secret']], LOCKED), 'encrypted'),
  file('long.pdf', makePdf(Array.from({ length: 600 }, () => ['A page.'])), 'too-many-pages'),
  file('scan.pdf', makePdf([[], []]), 'no-text-layer'),
  file('half-scan.pdf', makePdf([['The guard said so.'], []]), 'pages-without-words'),
  file(
    'script.pdf',
    makePdf([['Hello there.']], '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /X <html><script>')
      .toString('latin1')
      .replace('%PDF-1.4\n', '<html><script>1</script>\n%PDF-1.4\n'),
    'two-types',
  ),
  file('cut.docx', makeDocx(documentXml(['The guard said so.'])).subarray(0, 300), 'broken'),
  file('empty-body.docx', makeDocx(documentXml([])), 'no-words'),
  file('no-document.docx', makeZip([{ name: '[Content_Types].xml' }, { name: 'word/x.xml' }]), 'broken'),
  file('bad-xml.docx', makeDocx('<w:document><w:body><w:p>'), 'broken'),
  file('laughs.docx', makeDocx(documentXml(['&j;'], LAUGHS)), 'broken'),
  file('deep.docx', makeDocx(documentXml(['<w:r>'.repeat(50_000)])), 'broken'),
  file(
    'bomb.docx',
    makeDocx(documentXml(['a']), [{ name: 'word/a.xml', bytes: Buffer.alloc(40_000_000) }]),
    'archive-ratio',
  ),
  file(
    'lying-bomb.docx',
    makeDocx(documentXml(['a']), [{ name: 'word/a.xml', unpacked: 4_000_000_000 }]),
    'archive-too-large',
  ),
  file('slip.docx', makeDocx(documentXml(['a']), [{ name: '../../etc/cron.d/x' }]), 'archive-unsafe-name'),
  file('absolute.docx', makeDocx(documentXml(['a']), [{ name: '/etc/passwd' }]), 'archive-unsafe-name'),
  file(
    'link.docx',
    makeDocx(documentXml(['a']), [{ name: 'word/link', attributes: 0xa1ff0000 }]),
    'archive-unsafe-name',
  ),
  file(
    'crowd.docx',
    makeDocx(
      documentXml(['a']),
      Array.from({ length: 1200 }, (_, at) => ({ name: `word/${at}` })),
    ),
    'archive-too-many-members',
  ),
  file('locked.docx', makeDocx(documentXml(['a']), [{ name: 'word/b.xml', flags: 1 }]), 'encrypted'),
  file(
    'nested.docx',
    makeDocx(documentXml([words(2)]), [{ name: 'word/embeddings/a.zip' }]),
    'archive-nested',
  ),
  file('outer.zip', makeZip([{ name: 'inner.zip', bytes: makeZip([{ name: 'a.txt' }]) }]), 'type-not-read'),
  file('locked.zip', makeZip([{ name: 'a.txt', flags: 1 }]), 'encrypted'),
  file(
    'locked-office.docx',
    Buffer.concat([OLE, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ),
  file(
    'old.doc',
    Buffer.concat([OLE, Buffer.alloc(512), Buffer.from('WordDocument', 'utf16le')]),
    'type-not-read',
  ),
  file('cut.xls', Buffer.concat([OLE, Buffer.alloc(512), Buffer.from('Workbook', 'utf16le')]), 'broken'),
  file(
    'cut.xlsx',
    makeZip([{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml', bytes: Buffer.from('<x') }]),
    'broken',
  ),
  file('laughs.xml', `<?xml version="1.0"?>${LAUGHS}<lolz>&j;</lolz>`, 'type-not-read'),
  file(
    'script.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'type-not-read',
  ),
  file('script.html', '<html><body><script>while(true){}</script></body></html>', 'no-words'),
  file('deep.html', `<html><body>${'<div>'.repeat(200_000)}words`, 'stopped-cpu'),
  file('flood.png', makePng(100_000, 100_000), 'picture-too-large'),
  file('cut.png', makePng(10, 10).subarray(0, 12), 'broken'),
  file(
    'polyglot.png',
    Buffer.concat([makePng(1, 1), makeZip([{ name: 'evil.js', bytes: Buffer.from('1') }])]),
    'two-types',
  ),
  file('polyglot.gif', 'GIF89a%PDF-1.4 <script>', 'two-types'),
  file(
    'report.pdf',
    '<html><body><p>The guard said that all of them were safe.</p></body></html>',
    'wrong-extension',
  ),
  file('page.html', makePdf([['The guard said so.']]), 'wrong-extension'),
  file('photo.jpg', 'MZ\x90\0This program cannot be run', 'type-not-read'),
  file('packed.txt.gz', gzipSync(Buffer.alloc(1_000_000)), 'type-not-read'),
  file('safe\u202Etxt.exe', words(3), 'name-misleading'),
  file('quotes.csv', '"text\n"a""b,"c\n'.repeat(50), 'table-without-text'),
  file('numbers.csv', 'a,b\n1,2\n3,4\n', 'table-without-text'),
  file('bad.json', '{"messages": [ {"from": "x", "type":', 'broken'),
  file('list.json', '[1,2,3]', 'type-not-read'),
  file(
    'deep.eml',
    `From: a@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(5000)}`,
    'broken',
  ),
  file(
    'spoilt.txt',
    Buffer.concat([Buffer.from('تقرير عن سجن '.repeat(30)), Buffer.from([0xff, 0xfe, 0xd8])]),
    'encoding-doubtful',
  ),
]
