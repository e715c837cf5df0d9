import type { FileType } from './file-type.ts'
import { listMembers } from './zip-directory.ts'

type Mark = readonly [at: number, bytes: string, found: FileType]

const described = (type: string): FileType => ({ kind: 'described', type })
const unread = (type: string): FileType => ({ kind: 'unread', type })

const MARKS: readonly Mark[] = [
  [0, '\x89PNG\r\n\x1a\n', described('image/png')],
  [0, '\xff\xd8\xff', described('image/jpeg')],
  [0, 'GIF8', described('image/gif')],
  [8, 'WEBP', described('image/webp')],
  [0, 'II*\0', described('image/tiff')],
  [0, 'MM\0*', described('image/tiff')],
  [8, 'WAVE', described('audio/wav')],
  [8, 'AVI ', described('video/x-msvideo')],
  [0, 'ID3', described('audio/mpeg')],
  [0, 'OggS', described('audio/ogg')],
  [0, 'fLaC', described('audio/flac')],
  [0, '#!AMR', described('audio/amr')],
  [0, '\x1aE\xdf\xa3', described('video/webm')],
  [0, '\x1f\x8b', unread('application/gzip')],
  [0, '7z\xbc\xaf\x27\x1c', unread('application/x-7z-compressed')],
  [0, 'Rar!', unread('application/vnd.rar')],
  [0, '\x7fELF', unread('application/x-executable')],
  [0, 'MZ', unread('application/x-executable')],
  [0, 'SQLite format 3', unread('application/vnd.sqlite3')],
]
const RIFF_AT = 8
const OPEN_XML: readonly [start: string, found: FileType][] = [
  [
    'word/',
    { kind: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  ],
  ['xl/', { kind: 'sheet', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }],
  ['ppt/', unread('application/vnd.openxmlformats-officedocument.presentationml.presentation')],
]

/** A file's type by the mark it begins with; null for files of characters and unknown ones. */
export function signatureType(bytes: Uint8Array): FileType | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return { kind: 'pdf', type: 'application/pdf' }
  if (startsWith(bytes, 0, 'PK\x03\x04') || startsWith(bytes, 0, 'PK\x05\x06')) return zipType(bytes)
  if (startsWith(bytes, 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleType(bytes)
  if (startsWith(bytes, 4, 'ftyp')) return boxType(bytes)
  if (isMp3Frame(bytes)) return described('audio/mpeg')
  const marked = MARKS.find(
    ([at, mark]) => startsWith(bytes, at, mark) && (at !== RIFF_AT || startsWith(bytes, 0, 'RIFF')),
  )
  return marked?.[2] ?? (isBitmap(bytes) ? described('image/bmp') : null)
}

function startsWith(bytes: Uint8Array, at: number, mark: string): boolean {
  if (bytes.length < at + mark.length) return false
  for (let index = 0; index < mark.length; index += 1)
    if (bytes[at + index] !== mark.charCodeAt(index)) return false
  return true
}

function zipType(bytes: Uint8Array): FileType {
  const members = listMembers(bytes)
  if (members === null) return { kind: 'broken', type: 'application/zip' }
  const found = OPEN_XML.find(([start]) => members.some((member) => member.name.startsWith(start)))
  if (found !== undefined && members.some((member) => member.name === '[Content_Types].xml')) return found[1]
  const content = members.find((member) => member.name === 'mimetype')
  const named = new TextDecoder('latin1').decode(bytes.subarray(0, 120))
  if (content !== undefined && named.includes('opendocument.spreadsheet')) {
    return { kind: 'sheet', type: 'application/vnd.oasis.opendocument.spreadsheet' }
  }
  if (members.some((member) => member.encrypted)) return { kind: 'encrypted', type: 'application/zip' }
  return unread('application/zip')
}

/** Old Office files, and today's when they are encrypted, are small file systems; names in them are UTF-16. */
function oleType(bytes: Uint8Array): FileType {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 4 * 1024 * 1024)).replaceAll('\0', '')
  if (text.includes('EncryptedPackage')) return { kind: 'encrypted', type: 'application/x-ole-storage' }
  if (text.includes('WordDocument')) return unread('application/msword')
  if (text.includes('Workbook')) return { kind: 'sheet', type: 'application/vnd.ms-excel' }
  return unread('application/x-ole-storage')
}

function boxType(bytes: Uint8Array): FileType {
  const brand = new TextDecoder('latin1').decode(bytes.subarray(8, 12))
  if (/^M4[AB] /.test(brand)) return described('audio/mp4')
  if (/^qt/.test(brand)) return described('video/quicktime')
  if (/^(?:heic|heix|mif1|msf1|avif)/.test(brand))
    return described(brand === 'avif' ? 'image/avif' : 'image/heic')
  return described('video/mp4')
}

function isMp3Frame(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = bytes
  return (
    first === 0xff &&
    (second & 0xe6) === 0xe2 &&
    third >> 4 !== 15 &&
    ((third >> 2) & 3) !== 3 &&
    bytes.length > 4
  )
}

function isBitmap(bytes: Uint8Array): boolean {
  if (bytes.length <= 26 || !startsWith(bytes, 0, 'BM')) return false
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true)
  return Math.abs(size - bytes.length) < 64
}
