import { decodeText, isText } from './decode.ts'
import { looksLikeDialogue } from './dialogue.ts'
import { signatureType } from './file-signature.ts'
import { looksLikeWhatsApp } from './whatsapp.ts'
import { endsAsZip } from './zip-directory.ts'

/** What a file is to us: the way it is read, and its media type. */
export interface FileType {
  readonly kind: FileKind
  readonly type: string
}

/** The ways a file is read; `described` is kept and told of, `unread` is kept and that is said. */
export type FileKind =
  | 'text'
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'sheet'
  | 'csv'
  | 'mail'
  | 'vtt'
  | 'srt'
  | 'dialogue'
  | 'whatsapp'
  | 'telegram-json'
  | 'telegram-html'
  | 'described'
  | 'encrypted'
  | 'broken'
  | 'unread'

const NAMED: Readonly<Record<string, readonly string[]>> = {
  txt: ['text/plain', 'text/vtt', 'application/x-subrip'],
  md: ['text/plain', 'text/markdown'],
  markdown: ['text/plain', 'text/markdown'],
  html: ['text/html'],
  htm: ['text/html'],
  pdf: ['application/pdf'],
  docx: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/x-ole-storage',
  ],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/x-ole-storage'],
  csv: ['text/csv', 'text/tab-separated-values'],
  tsv: ['text/csv', 'text/tab-separated-values'],
  eml: ['message/rfc822'],
  vtt: ['text/vtt'],
  srt: ['application/x-subrip'],
  json: ['application/json'],
  png: ['image/png'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  wav: ['audio/wav'],
  mp3: ['audio/mpeg'],
  mp4: ['video/mp4', 'audio/mp4'],
  m4a: ['audio/mp4', 'video/mp4'],
  mov: ['video/quicktime', 'video/mp4'],
  ogg: ['audio/ogg'],
  opus: ['audio/ogg'],
  svg: ['image/svg+xml'],
  zip: ['application/zip'],
}
const HEAD = 65_536

/** What a file is, by its bytes first and its name second. */
export function recogniseFile(bytes: Uint8Array, name: string): FileType {
  const signed = signatureType(bytes)
  if (signed !== null) return signed
  if (!isText(bytes)) return { kind: 'unread', type: 'application/octet-stream' }
  const characters = decodeText(evenHead(bytes)).characters
  return (
    markedUp(characters) ??
    timed(characters) ??
    chatted(characters) ??
    namedText(characters, extensionOf(name))
  )
}

/** The ending of a file's name that promises another type than its content has; null where they agree or it says nothing. */
export function misleadingExtension(name: string, found: FileType): string | null {
  const extension = extensionOf(name)
  const promised = NAMED[extension]
  if (promised === undefined || promised.some((type) => found.type.startsWith(type))) return null
  return extension
}

function extensionOf(name: string): string {
  return (/\.([a-z0-9]{1,10})$/i.exec(name)?.[1] ?? '').toLowerCase()
}

function evenHead(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length <= HEAD ? bytes.length : HEAD)
}

function markedUp(characters: string): FileType | null {
  const head = characters.trimStart()
  if (
    /^(?:From:|Return-Path:|Received:|Delivered-To:|MIME-Version:|Message-ID:|DKIM-Signature:|X-[\w-]+:|Subject:|Date:)[^\n]*\n/i.test(
      head,
    ) &&
    isMail(head)
  ) {
    return { kind: 'mail', type: 'message/rfc822' }
  }
  if (head.startsWith('{\\rtf')) return { kind: 'unread', type: 'application/rtf' }
  if (/^[{[]/.test(head)) return jsonType(head)
  if (!head.startsWith('<')) return null
  const start = head.slice(0, 4096)
  if (/<svg[\s>]/i.test(start) && !/<html[\s>]/i.test(start)) return { kind: 'unread', type: 'image/svg+xml' }
  if (/<(?:!doctype html|html|head|body|article|main|div|p|meta|title|h1)[\s>]/i.test(start)) {
    const exported = /class="page_wrap"/.test(head) && /class="(?:from_name|history)/.test(head)
    return { kind: exported ? 'telegram-html' : 'html', type: 'text/html' }
  }
  return /^<\?xml|^<!DOCTYPE|^<!--/.test(start) ? { kind: 'unread', type: 'application/xml' } : null
}

/** A mail's head: several header lines, one of them From or MIME-Version and one Date, Subject or To. */
function isMail(head: string): boolean {
  const block = head.split(/\n\n/, 1)[0] ?? ''
  const has = (name: string): boolean => new RegExp(`^${name}:`, 'im').test(block)
  return (has('From') || has('MIME-Version')) && (has('Subject') || has('To') || has('Message-ID'))
}

function jsonType(head: string): FileType | null {
  if (/"messages"\s*:\s*\[/.test(head) && /"(?:from|from_id|actor|date_unixtime)"\s*:/.test(head)) {
    return { kind: 'telegram-json', type: 'application/json' }
  }
  return /^\{\s*(?:"|\})|^\[\s*(?:[[{"\]]|-?\d+\s*[,\]])/.test(head)
    ? { kind: 'unread', type: 'application/json' }
    : null
}

function timed(characters: string): FileType | null {
  if (/^WEBVTT(?:[ \t\n]|$)/.test(characters)) return { kind: 'vtt', type: 'text/vtt' }
  const head = characters.trimStart().slice(0, 400)
  const arrow = /^(?:\d+[ \t]*\n)?\d{1,2}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->[ \t]*\d{1,2}:\d\d:\d\d[,.]\d{1,3}/
  return arrow.test(head) ? { kind: 'srt', type: 'application/x-subrip' } : null
}

function chatted(characters: string): FileType | null {
  return looksLikeWhatsApp(characters) ? { kind: 'whatsapp', type: 'text/plain' } : null
}

function namedText(characters: string, extension: string): FileType {
  if (extension === 'csv') return { kind: 'csv', type: 'text/csv' }
  if (extension === 'tsv' || extension === 'tab') return { kind: 'csv', type: 'text/tab-separated-values' }
  if (extension === 'md' || extension === 'markdown') return { kind: 'markdown', type: 'text/markdown' }
  if (extension === 'html' || extension === 'htm') {
    return /<[a-z][^>]*>/i.test(characters)
      ? { kind: 'html', type: 'text/html' }
      : { kind: 'text', type: 'text/plain' }
  }
  return { kind: looksLikeDialogue(characters) ? 'dialogue' : 'text', type: 'text/plain' }
}

/** Another type that a file also is, hidden behind the first: a PDF behind something else, an archive behind a picture. */
export function findOtherType(bytes: Uint8Array, found: FileType): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (
    found.kind === 'pdf'
      ? !head.startsWith('%PDF-') && /<(?:html|script|svg)[\s>]/i.test(head)
      : head.includes('%PDF-')
  ) {
    return found.kind === 'pdf' ? 'text/html' : 'application/pdf'
  }
  return !head.startsWith('PK') && endsAsZip(bytes) ? 'application/zip' : null
}
