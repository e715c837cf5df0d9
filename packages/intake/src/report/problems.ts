import type { FaultCode } from '../extract/index.ts'

/** How much a problem costs: nothing of the file is read, some of it is not, or all is and something is worth telling. */
export type ProblemKind = 'refused' | 'partly' | 'note'

/** What is known of a problem code: what it costs, which params its sentence may name, and that sentence in draft. */
export interface ProblemCode {
  readonly kind: ProblemKind
  readonly params: readonly string[]
  /** English, in ICU message syntax; the catalogues are made from it. */
  readonly draft: string
}

/** What may be wrong with a file before anybody looks inside it, or with reading it at all. */
export type DoorCode =
  | 'intake/file-missing'
  | 'intake/file-forbidden'
  | 'intake/file-unreadable'
  | 'intake/file-empty'
  | 'intake/file-too-large'
  | 'intake/folder'
  | 'intake/not-a-file'
  | 'intake/wrong-extension'
  | 'intake/two-types'
  | 'intake/name-misleading'
  | 'intake/type-not-read'
  | 'intake/no-transcript'
  | 'intake/transcript-unused'
  | 'intake/stopped-cpu'
  | 'intake/stopped-wall'
  | 'intake/stopped-memory'
  | 'intake/stopped-answer'
  | 'intake/stopped-crash'
  | 'intake/stopped-absent'

const refused = (params: string, draft: string): ProblemCode => ({
  kind: 'refused',
  params: split(params),
  draft,
})
const partly = (params: string, draft: string): ProblemCode => ({
  kind: 'partly',
  params: split(params),
  draft,
})
const note = (params: string, draft: string): ProblemCode => ({ kind: 'note', params: split(params), draft })

/** Every problem intake tells of. Each carries `file`, the name of the file it is about. */
export const PROBLEMS: Readonly<Record<DoorCode | FaultCode, ProblemCode>> = {
  'intake/file-missing': refused('', '{file}: there is no such file. Check the name and the folder.'),
  'intake/file-forbidden': refused(
    '',
    '{file}: you may not read this file. Ask its owner, or change its permissions.',
  ),
  'intake/file-unreadable': refused(
    'reason',
    '{file}: the file could not be read ({reason}). Copy it again from where it came from.',
  ),
  'intake/file-empty': refused('', '{file}: the file is empty. Get it again from where it came from.'),
  'intake/file-too-large': refused(
    'bytes limit',
    '{file}: at {bytes, number} bytes the file is over the limit of {limit, number}; it is kept as evidence and its text is not read. Split it.',
  ),
  'intake/folder': refused('', '{file}: this is a folder. Name the files in it.'),
  'intake/not-a-file': refused(
    '',
    '{file}: this is a device, a pipe or a socket, not a file. Save what it gives to a file first.',
  ),
  'intake/wrong-extension': note(
    'extension type',
    '{file}: the name says .{extension} but the content is {type}; it is read as what it is.',
  ),
  'intake/two-types': note(
    'type other',
    '{file}: the file is {type} and {other} at once, which is a known trick; only the first is read. Ask where it came from.',
  ),
  'intake/name-misleading': note(
    '',
    '{file}: the name holds characters that hide how it really ends; they are shown as �.',
  ),
  'intake/type-not-read': refused(
    'type',
    '{file}: files of type {type} are kept as evidence and not read. Save it as PDF, DOCX or text and give that.',
  ),
  'intake/no-transcript': note(
    'type',
    '{file}: {type} is kept as evidence; its words are not read. Give them with a transcript.',
  ),
  'intake/transcript-unused': note(
    'transcript',
    '{file}: the file has a text of its own; the transcript {transcript} is not used.',
  ),
  'intake/stopped-cpu': refused(
    'limit',
    '{file}: reading was stopped after {limit, number} seconds of computing. Split the file or save it again.',
  ),
  'intake/stopped-wall': refused(
    'limit',
    '{file}: reading was stopped after {limit, number} seconds. Split the file or save it again.',
  ),
  'intake/stopped-memory': refused(
    'limit',
    '{file}: reading was stopped at {limit, number} MB of memory. Split the file or save it again.',
  ),
  'intake/stopped-answer': refused(
    '',
    '{file}: what was found in the file is longer than can be taken in. Split it.',
  ),
  'intake/stopped-crash': refused(
    '',
    '{file}: the file broke the program that reads its kind. Save it again with another program, or as text.',
  ),
  'intake/stopped-absent': refused(
    '',
    '{file}: the program that reads files of this kind could not be started. Run `sanad doctor`.',
  ),
  'intake/no-words': refused(
    '',
    '{file}: there are no words in the file. If it shows a picture of a text, give a transcript.',
  ),
  'intake/no-text-layer': refused(
    'pages',
    '{file}: {pages, plural, one {the page is a picture} other {all # pages are pictures}}, a scan without text; it is kept as evidence. Give its words with a transcript.',
  ),
  'intake/pages-without-words': partly(
    'count pages',
    '{file}: {count, plural, one {# page} other {# pages}} of {pages, number} hold no words; they may be scans.',
  ),
  'intake/broken': refused(
    '',
    '{file}: the file is damaged or cut off. Get it again from where it came from.',
  ),
  'intake/encrypted': refused(
    '',
    '{file}: the file is locked with a password. Save it without one and give that.',
  ),
  'intake/too-many-pages': refused(
    'count limit',
    '{file}: {count, number} pages are over the limit of {limit, number}; the file is kept as evidence. Split it.',
  ),
  'intake/text-too-long': refused(
    'count limit',
    '{file}: its text of {count, number} characters is over the limit of {limit, number}. Split the file.',
  ),
  'intake/archive-too-many-members': refused(
    'count limit',
    '{file}: {count, number} files are packed in it, over the limit of {limit, number}; it is not unpacked.',
  ),
  'intake/archive-too-large': refused(
    'bytes limit',
    '{file}: unpacked it would be {bytes, number} bytes, over the limit of {limit, number}; it is not unpacked.',
  ),
  'intake/archive-ratio': refused(
    'limit',
    '{file}: it would swell more than {limit, number} times when unpacked, as a zip bomb does; it is not unpacked. Ask where it came from.',
  ),
  'intake/archive-unsafe-name': refused(
    '',
    '{file}: a file packed in it is named so as to be written elsewhere; it is not unpacked. Ask where it came from.',
  ),
  'intake/archive-nested': note(
    'count',
    '{file}: {count, plural, one {# archive} other {# archives}} packed in it are not read. Give them as files of their own.',
  ),
  'intake/encoding': note('encoding', '{file}: read as {encoding}.'),
  'intake/encoding-doubtful': partly(
    'encoding count',
    '{file}: {count, plural, one {# character} other {# characters}} could not be read as {encoding} and show as �.',
  ),
  'intake/date-not-understood': note(
    'words',
    '{file}: the date “{words}” cannot be read in one way only; it is left out. Write it as 2022-01-24.',
  ),
  'intake/table-without-text': partly(
    'count',
    '{file}: no column holds text; {count, plural, one {# row} other {# rows}} are kept as a table. Name a column “text” to have each row read.',
  ),
  'intake/rows-without-words': note(
    'count',
    '{file}: {count, plural, one {# row has} other {# rows have}} no words in the text column.',
  ),
  'intake/row-broken': partly(
    'count',
    '{file}: {count, plural, one {# row could not be read and is left out} other {# rows could not be read and are left out}}.',
  ),
  'intake/too-many-rows': partly(
    'limit',
    '{file}: only the first {limit, number} rows are read. Split the file.',
  ),
  'intake/chat-system-lines': note(
    'count',
    '{file}: {count, plural, one {# line} other {# lines}} of the chat program itself are left out.',
  ),
  'intake/chat-media-left-out': note(
    'count',
    '{file}: {count, plural, one {# message} other {# messages}} held a picture, a recording or a file, which the export names only.',
  ),
  'intake/chat-date-order': note(
    '',
    '{file}: whether its dates say the day or the month first cannot be told; messages are dated by their year only.',
  ),
  'intake/too-many-attachments': partly(
    'count limit',
    '{file}: of {count, number} attachments only the first {limit, number} are read.',
  ),
  'intake/attachments-too-deep': partly(
    'limit',
    '{file}: mails within mails are read {limit, number} deep; this one is deeper and is left unread.',
  ),
  'intake/picture-too-large': note(
    'width height',
    '{file}: it says it is {width, number} by {height, number} pixels; do not open it in a viewer.',
  ),
}

/** What a problem of a code costs; null for codes that are not intake's. */
export function problemKind(code: string): ProblemKind | null {
  return Object.entries(PROBLEMS).find(([known]) => known === code)?.[1].kind ?? null
}

function split(params: string): readonly string[] {
  return ['file', ...params.split(' ').filter((name) => name !== '')]
}
