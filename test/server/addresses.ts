import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makePdf } from '../intake/make-pdf.ts'
import { documentXml, makeDocx, makeZip } from '../intake/make-zip.ts'

/** A listener on this machine that counts who comes. */
export interface Listener {
  readonly port: number
  /** What was asked for, by whoever connected. */
  readonly asked: readonly string[]
  /** How many connected, whether they asked for something or not. */
  connects(): number
  close(): Promise<void>
}

/** Listens on IPv4 and, where this machine has it, on IPv6; sends whoever asks on to itself. */
export async function listenLocally(): Promise<Listener> {
  const asked: string[] = []
  let connected = 0
  const answer = (): Server =>
    createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(302, { location: '/again' }).end()
    }).on('connection', () => {
      connected += 1
    })
  const first = answer()
  await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve))
  const { port } = first.address() as AddressInfo
  const second = answer()
  await new Promise<void>((resolve) => {
    second.once('error', () => resolve())
    second.listen(port, '::1', resolve)
  })
  return {
    port,
    asked,
    connects: () => connected,
    close: async () => {
      for (const one of [first, second]) {
        one.closeAllConnections()
        await new Promise((resolve) => one.close(resolve))
      }
    },
  }
}

/** Forty ways to write an address inside: of this machine, its network, a cloud’s own data, another scheme. */
export function spellings(port: number): readonly string[] {
  const at = (host: string, path = '/a'): string => `http://${host}:${port}${path}`
  return [
    at('127.0.0.1'),
    at('localhost'),
    at('LOCALHOST'),
    at('localhost.'),
    at('127.0.0.1.'),
    at('127.1'),
    at('127.0.1'),
    at('2130706433'),
    at('0x7f000001'),
    at('0x7f.0x0.0x0.0x1'),
    at('017700000001'),
    at('0177.0.0.1'),
    at('0177.0000.0000.0001'),
    at('127.0.0.1', '/redirect?to=http://169.254.169.254/latest'),
    at('0'),
    at('0.0.0.0'),
    at('[::1]'),
    at('[0:0:0:0:0:0:0:1]'),
    at('[::ffff:127.0.0.1]'),
    at('[::ffff:7f00:1]'),
    at('[0:0:0:0:0:ffff:7f00:0001]'),
    at('[::127.0.0.1]'),
    at('[::]'),
    at('１２７.０.０.１'),
    at('①②⑦.⓪.⓪.①'),
    at('127。0。0。1'),
    at('%6c%6f%63%61%6c%68%6f%73%74'),
    at('example.org@127.0.0.1'),
    at('user:word@localhost'),
    `http:\\\\127.0.0.1:${port}\\a`,
    `http:///127.0.0.1:${port}/a`,
    `//127.0.0.1:${port}/a`,
    `HTTP://127.0.0.1:${port}/a`,
    `ws://127.0.0.1:${port}/a`,
    `ftp://127.0.0.1:${port}/a`,
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/latest/meta-data/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    `gopher://127.0.0.1:${port}/_a`,
    `view-source:http://127.0.0.1:${port}/a`,
  ]
}

const SAID = 'A nurse in Azrin said that five children were hurt.'

/** Files of every kind that can hold an address, each with all of some addresses wherever one can stand. */
export function baits(addresses: readonly string[]): Readonly<Record<string, string | Uint8Array>> {
  const escaped = addresses.map(escapeXml)
  return {
    'page.html': pageWith(escaped),
    'picture.svg': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"><text>${SAID}</text>${escaped
      .map(
        (one) =>
          `<image href="${one}"/><use x:href="${one}"/><foreignObject><img src="${one}"/></foreignObject>`,
      )
      .join('')}</svg>`,
    'document.docx': documentWith(escaped),
    'table.xlsx': sheetWith(escaped),
    'mail.eml': mailWith(addresses),
    'table.csv': `date,text,link\n${addresses
      .map((one) => `2026-02-07,"${SAID}","=WEBSERVICE(""${one}"")"`)
      .join('\n')}\n`,
    'notes.md': `# Notes\n\n${SAID}\n\n${addresses.map((one) => `![picture](${one}) [link](${one}) <${one}>`).join('\n')}\n`,
    'plain.txt': `Title: ${addresses[0]}\nPublisher: ${addresses[1]}\n\n${SAID}\n${addresses.join('\n')}\n`,
    'subtitles.vtt': `WEBVTT\n\n${addresses
      .map((one, i) => `00:00:${String(i).padStart(2, '0')}.000 --> 00:00:59.000\n<v ${one}>${SAID} ${one}`)
      .join('\n\n')}\n`,
    'page.pdf': makePdf(
      [[SAID]],
      `/X << /S /URI /URI (${addresses[0]}) >> /OpenAction << /S /GoToR /F << /FS /URL /F (${addresses[2]}) >> >>`,
    ),
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

function pageWith(addresses: readonly string[]): string {
  const first = addresses[0] ?? ''
  const head = addresses
    .map(
      (one) =>
        `<link rel="stylesheet" href="${one}"><link rel="preload" as="image" href="${one}"><link rel="icon" href="${one}"><meta http-equiv="refresh" content="0;url=${one}"><meta property="og:image" content="${one}"><script src="${one}"></script><style>@import url("${one}");body{background:url("${one}")}</style>`,
    )
    .join('')
  const body = addresses
    .map(
      (one) =>
        `<p>${SAID} <a href="${one}" ping="${one}">${one}</a></p><img src="${one}" srcset="${one} 2x"><iframe src="${one}"></iframe><object data="${one}"></object><embed src="${one}"><video src="${one}" poster="${one}"></video><audio src="${one}"></audio><form action="${one}"><input type="image" src="${one}"></form><p style="background:url('${one}')">.</p>`,
    )
    .join('')
  return `<!DOCTYPE html SYSTEM "${first}"><html lang="en" manifest="${first}"><head><base href="${first}"><title>Invented page</title>${head}</head><body background="${first}"><article>${body}</article></body></html>`
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function relationsOf(addresses: readonly string[], types: readonly string[]): Buffer {
  const all = addresses.flatMap((one, i) =>
    types.map(
      (type) =>
        `<Relationship Id="r${i}${type}" Type="${RELATIONS}/${type}" Target="${one}" TargetMode="External"/>`,
    ),
  )
  return Buffer.from(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
  )
}

function documentWith(addresses: readonly string[]): Uint8Array {
  const types = ['image', 'hyperlink', 'attachedTemplate', 'oleObject', 'frame', 'subDocument']
  return makeDocx(documentXml([SAID, ...addresses]), [
    { name: 'word/_rels/document.xml.rels', bytes: relationsOf(addresses, types) },
    { name: 'word/_rels/settings.xml.rels', bytes: relationsOf(addresses, ['attachedTemplate']) },
  ])
}

function sheetWith(addresses: readonly string[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const rows = addresses.map(
    (one, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${SAID}</t></is></c><c r="B${i + 1}"><f>WEBSERVICE("${one}")</f><v>0</v></c></row>`,
  )
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
  const relation = (type: string, target: string): string =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`
  return makeZip([
    { name: '[Content_Types].xml', bytes: Buffer.from(types) },
    { name: '_rels/.rels', bytes: Buffer.from(relation('officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      bytes: Buffer.from(
        `<workbook xmlns="${main}" xmlns:r="${RELATIONS}"><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: Buffer.from(relation('worksheet', 'worksheets/sheet1.xml')),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      bytes: Buffer.from(`<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`),
    },
    { name: 'xl/worksheets/_rels/sheet1.xml.rels', bytes: relationsOf(addresses, ['hyperlink', 'image']) },
    {
      name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
      bytes: relationsOf(addresses, ['externalLinkPath']),
    },
  ])
}

function mailWith(addresses: readonly string[]): string {
  const [first = ''] = addresses
  return [
    'From: invented@example.org',
    'To: desk@example.org',
    'Subject: Invented mail',
    'Date: Sat, 7 Feb 2026 10:00:00 +0000',
    `List-Unsubscribe: <${first}>`,
    `Content-Location: ${first}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    pageWith(addresses.map(escapeXml)),
    ...addresses.flatMap((one) => [
      '--b',
      `Content-Type: message/external-body; access-type=URL; URL="${one}"`,
      '',
      'Content-Type: text/plain',
      '',
    ]),
    '--b--',
    '',
  ].join('\r\n')
}
