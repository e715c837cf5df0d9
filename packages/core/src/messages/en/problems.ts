/** The sentences of problems in English, by the codes of `intake/report`, `core/read` and the command line. */
export const PROBLEMS = {
  'intake/file-missing': '{file}: there is no such file. Check the name and the folder.',
  'intake/file-forbidden': '{file}: you may not read this file. Ask its owner, or change its permissions.',
  'intake/file-unreadable':
    '{file}: the file could not be read ({reason}). Copy it again from where it came from.',
  'intake/file-empty': '{file}: the file is empty. Get it again from where it came from.',
  'intake/file-too-large':
    '{file}: at {bytes, number} bytes the file is over the limit of {limit, number}; it is kept as evidence and its text is not read. Split it.',
  'intake/folder': '{file}: this is a folder. Name the files in it.',
  'intake/not-a-file':
    '{file}: this is a device, a pipe or a socket, not a file. Save what it gives to a file first.',
  'intake/wrong-extension':
    '{file}: the name says .{extension} but the content is {type}; it is read as what it is.',
  'intake/two-types':
    '{file}: the file is {type} and {other} at once, which is a known trick; only the first is read. Ask where it came from.',
  'intake/name-misleading':
    '{file}: the name holds characters that hide how it really ends; they are shown as �.',
  'intake/type-not-read':
    '{file}: the file is {type}; it is kept as evidence and not read. Save it as PDF, DOCX or text and give that.',
  'intake/no-transcript':
    '{file}: the file is {type}; it is kept as evidence and its words are not read. Give them with a transcript.',
  'intake/transcript-unused':
    '{file}: the file has a text of its own; the transcript {transcript} is not used.',
  'intake/stopped-cpu':
    '{file}: reading was stopped after {limit, number} seconds of computing. Split the file or save it again.',
  'intake/stopped-wall':
    '{file}: reading was stopped after {limit, number} seconds. Split the file or save it again.',
  'intake/stopped-memory':
    '{file}: reading was stopped at {limit, number} MB of memory. Split the file or save it again.',
  'intake/stopped-answer': '{file}: what was found in the file is longer than can be taken in. Split it.',
  'intake/stopped-crash':
    '{file}: the file broke the program that reads its kind. Save it again with another program, or as text.',
  'intake/stopped-absent':
    '{file}: the program that reads files of this kind could not be started. Run `sanad doctor`.',
  'intake/no-words':
    '{file}: there are no words in the file. If it shows a picture of a text, give a transcript.',
  'intake/no-text-layer':
    '{file}: {pages, plural, one {the page is a picture} other {all # pages are pictures}}, a scan without text; it is kept as evidence. Give its words with a transcript.',
  'intake/pages-without-words':
    '{file}: {count, plural, one {# page} other {# pages}} of {pages, number} hold no words; they may be scans.',
  'intake/broken': '{file}: the file is damaged or cut off. Get it again from where it came from.',
  'intake/encrypted': '{file}: the file is locked with a password. Save it without one and give that.',
  'intake/too-many-pages':
    '{file}: {count, number} pages are over the limit of {limit, number}; the file is kept as evidence. Split it.',
  'intake/text-too-long':
    '{file}: its text of {count, number} characters is over the limit of {limit, number}. Split the file.',
  'intake/archive-too-many-members':
    '{file}: {count, number} files are packed in it, over the limit of {limit, number}; it is not unpacked.',
  'intake/archive-too-large':
    '{file}: unpacked it would be {bytes, number} bytes, over the limit of {limit, number}; it is not unpacked.',
  'intake/archive-ratio':
    '{file}: it would swell more than {limit, number} times when unpacked, as a zip bomb does; it is not unpacked. Ask where it came from.',
  'intake/archive-unsafe-name':
    '{file}: a file packed in it is named so as to be written elsewhere; it is not unpacked. Ask where it came from.',
  'intake/archive-nested':
    '{file}: {count, plural, one {# archive} other {# archives}} packed in it are not read. Give them as files of their own.',
  'intake/encoding': '{file}: read as {encoding}.',
  'intake/encoding-doubtful':
    '{file}: {count, plural, one {# character} other {# characters}} could not be read as {encoding} and show as �.',
  'intake/date-not-understood':
    '{file}: the date “{words}” cannot be read in one way only; it is left out. Write it as 2022-01-24.',
  'intake/table-without-text':
    '{file}: no column holds text; {count, plural, one {# row} other {# rows}} are kept as a table. Name a column “text” to have each row read.',
  'intake/rows-without-words':
    '{file}: {count, plural, one {# row has} other {# rows have}} no words in the text column.',
  'intake/row-broken':
    '{file}: {count, plural, one {# row} other {# rows}} could not be read and {count, plural, one {is} other {are}} left out.',
  'intake/too-many-rows': '{file}: only the first {limit, number} rows are read. Split the file.',
  'intake/chat-system-lines':
    '{file}: {count, plural, one {# line} other {# lines}} of the chat program itself are left out.',
  'intake/chat-media-left-out':
    '{file}: {count, plural, one {# message} other {# messages}} held a picture, a recording or a file, which the export names only.',
  'intake/chat-date-order':
    '{file}: whether its dates say the day or the month first cannot be told; messages are dated by their year only.',
  'intake/too-many-attachments':
    '{file}: of {count, number} attachments only the first {limit, number} are read.',
  'intake/attachments-too-deep':
    '{file}: mails within mails are read {limit, number} deep; this one is deeper and is left unread.',
  'intake/picture-too-large':
    '{file}: it says it is {width, number} by {height, number} pixels; do not open it in a viewer.',

  'read/no-reader':
    'Sanad has no reader yet for the language {lang}; the text was kept and nothing was read.',
  'read/language-unknown': 'The language of the text could not be told; name it with --lang, and it is read.',
  'read/nothing-found': 'The text was read and no statement was found in it.',
  'read/words-only':
    'In the language {lang} Sanad reads who said what, and not yet what is claimed: no numbers, events or times were taken from it.',
  'read/less-sure':
    '{count, plural, one {# statement is} other {# statements are}} less sure than {least, number, percent} and left out.',
  'read/not-grounded': 'A statement could not be tied to its words ({why}) and was left out.',
  'stream/not-json': 'Line {line} is not valid JSON.',
  'stream/not-a-report': 'Line {line} is not a report: it needs a “text”.',
  'stream/bad-field': 'Line {line}: “{field}” is not what it should be and was left out.',
  'stream/known-id': 'The id “{id}” came before with another text; this is a report of its own.',
  'stream/too-long': 'Line {line} is longer than {limit} characters and was not read.',
} as const
