/** The words of the ledger’s commands in English. */
export const LEDGER = {
  'fault/ledger-verb': '“{given}” is none of verify, prove, check, export, merge, log.',
  'fault/ledger-one': 'Name one thing, as in: {example}',
  'fault/short-id': '“{given}” is no id: at least six digits of 0–9 and a–f.',
  'workspace/half-copied':
    'The workspace in {folder} is not whole ({detail} is missing): copy it again, or restore a backup. Nothing was changed.',
  'workspace/exists-file': '{file} is there already; nothing was written.',

  'verify/intact':
    '{size, plural, one {# entry} other {# entries}} of {devices, plural, one {# device} other {# devices}}: all are whole, signed and in their chains. Root {root}.',
  'verify/bodies':
    '{held, plural, one {# piece of content is} other {# pieces of content are}} here and whole{erased, plural, =0 {} one {; # was erased} other {; # were erased}}.',
  'verify/grown':
    'Nothing was changed or cut off since {size, plural, one {# entry was} other {# entries were}} remembered.',
  'verify/not-remembered':
    'Nothing was remembered of it before: an entry cut off the end could not be missed.',
  'verify/fork':
    'Device {device} wrote {count} different entries with the number {sequence}: they are kept, as evidence against its key.',
  'verify/quarantined':
    '{count, plural, one {# entry has a clock} other {# entries have clocks}} far ahead of all others: kept, and not followed.',
  'verify/lingering':
    '{count, plural, one {# piece of content is still here that is} other {# pieces of content are still here that are}} to be erased.',
  'verify/absent':
    '{count, plural, one {# piece of content or file never came} other {# pieces of content or files never came}} here; merge the folder that has {count, plural, one {it} other {them}}.',
  'verify/odd-times':
    '{count, plural, one {# entry tells of a time} other {# entries tell of times}} that cannot be: a clock was wrong. Nothing here rests on clocks.',
  'verify/broken':
    'The ledger is not whole. Entry {position} (number {sequence} of device {device}): {what}.',
  'verify/broken-nobody': 'The ledger is not whole. Entry {position}: {what}.',
  'verify/broken-next':
    'What to do: restore a backup, or make a new workspace and merge a sound copy into it (sanad ledger merge FOLDER).',
  'verify/accept-next': 'If you know why, have it written down that you do: sanad ledger verify --accept',
  'verify/accepted': '{file}: it is written down that {person} knows of it. The bytes stay as they are.',

  'bytes/torn':
    '{file}: {count, plural, one {its last byte is} other {its last # bytes are}} a write that was cut short and never acknowledged; set aside and kept.',
  'bytes/changed':
    '{file}: {count, plural, =0 {it is not as it was written} one {# byte is not as it was written} other {# bytes are not as they were written}}.',
  'bytes/missing': '{file}: what came before it is gone.',
  'bytes/stray': '{file}: this file is no part of the ledger.',
  'bytes/checkpoint':
    '{file}: this is not what the device signed; what was remembered of the ledger is lost.',

  'wrong/lost': 'its bytes were changed or lost where they lie',
  'wrong/entry-length': 'its length is that of no entry',
  'wrong/newer-version': 'a later Sanad wrote it',
  'wrong/bad-number': 'one of its numbers cannot be',
  'wrong/bad-word': 'one of its words cannot be',
  'wrong/bad-reference': 'it names an entry that cannot be',
  'wrong/gap': 'the entry of its author before it is missing',
  'wrong/wrong-link': 'it does not follow its author’s entry before it',
  'wrong/backward-clock': 'its clock runs backward',
  'wrong/bad-signature': 'it is not signed by its author',
  'wrong/wrong-position': 'it stands in another’s place',
  'wrong/duplicate': 'it stands here a second time',
  'wrong/changed': 'another entry stands here than is remembered',
  'wrong/cut-off': 'the ledger ends here, and it was longer',
  'wrong/wrong-root': 'from here on something is not as it is remembered',
  'wrong/body-missing': 'its body is gone, and no entry says that it was erased',
  'wrong/body-changed': 'its body was changed',
  'wrong/parts-changed': 'the lines of its body are not those it tells',
  'wrong/body-foreign': 'its body is nothing that Sanad wrote',
  'wrong/wrong-kind': 'its body is of another kind than it tells',
  'wrong/held-missing': 'a text or file that it names is gone',
  'wrong/held-changed': 'a text or file that it names was changed',

  'prove/none': 'There is no statement and no entry {given} here.',
  'prove/several': '“{given}” begins several ids: {ids}. Write more of the one you mean.',
  'prove/sealed':
    'The statement was sealed by an earlier version of Sanad, and cannot be shown alone. Its entry can: sanad ledger prove {entry}',
  'prove/reveals':
    'The statement is sealed, and the proof would hold its words and who said them, for everybody who gets the file. If that is what you want: sanad ledger prove {id} --reveal. To prove the entry alone, without its words: sanad ledger prove {entry}',
  'prove/written': 'The proof is in {file}. Anybody can check it, offline: sanad ledger check {file}',
  'export/written':
    '{count, plural, one {# entry is} other {# entries are}} in {file}, with what lies in the clear.',
  'export/unsigned':
    'The workspace is locked: the export has no checkpoint, so nobody can miss what is cut off its end.',

  'proof/holds': 'The proof holds. It shows that this statement was recorded, in just these words:',
  'proof/holds-entry': 'The proof holds. It shows that this entry was recorded.',
  'proof/holds-part': 'The proof holds. It shows that this was recorded, word for word:',
  'proof/speaker': 'Source: {speaker}',
  'proof/cue': 'How it was said: {cue}',
  'proof/no-cue': 'How it was said: no word of saying',
  'proof/words': 'What was said: {text}',
  'proof/entry':
    'Entry {entry} (number {sequence} of its author) stands at {position} in a log of {size, plural, one {# entry} other {# entries}} that key {key} signed.',
  'proof/self-asserted': 'Its author alone says since when: key {key}, on {day} by the clock of its device.',
  'proof/witnessed': 'It was there by {day}: {witnesses} saw it.',
  'proof/leaves-open': 'It does not show:',
  'open/truth': 'that what was said is true;',
  'open/completeness': 'that nothing else was said, here or elsewhere;',
  'open/figure': 'that a figure follows from it: sanad weigh computes it anew;',
  'open/person': 'who holds the keys;',
  'open/date':
    'when it was written, nor that whoever holds the key did not make up the log later: nobody else saw it.',
  'proof/fails': 'The proof does not hold: {what}.',
  'unproved/no-proof': 'this is no proof, or not a whole one',
  'unproved/no-checkpoint': 'its checkpoint cannot be read',
  'unproved/unknown-log': 'nobody knows the log that it names',
  'unproved/checkpoint-not-signed': 'its checkpoint is not signed by the log’s key',
  'unproved/witness-not-signed': 'a witness’s signature does not fit',
  'unproved/no-entry': 'its entry cannot be read',
  'unproved/entry-not-signed': 'its entry is not signed by its author',
  'unproved/not-in-log': 'the log does not hold the entry',
  'unproved/not-in-entry': 'the entry does not hold these words',
  'proof/no-file': '{file} cannot be read.',

  'merge/took':
    '{added, plural, =0 {No entry is new} one {# new entry came} other {# new entries came}}; {known, plural, one {# was} other {# were}} here already; {bodies, plural, =0 {nothing was copied} one {# piece of content or file was copied} other {# pieces of content and files were copied}}.',
  'merge/refused': 'Entry {position} there was not taken: {what}.',
  'merge/waiting':
    'Entry {entry} there was not taken: the entry of its author before it is neither there nor here.',
  'merge/damaged': 'Body {name} there was not taken: it was changed.',
  'merge/other-damage': 'There, bytes of {file} are not as they were written; what can be read was taken.',
  'merge/not-whole': 'The export is not as its log signed it; every entry was checked by itself.',
  'merge/erased':
    '{count, plural, one {# piece of content was} other {# pieces of content were}} deleted here because entries say that they are to be erased.',
  'merge/acknowledged':
    'This device signed that {count, plural, one {# erasure was} other {# erasures were}} carried out here.',
  'merge/unsigned':
    'The workspace is locked: that this was carried out is not signed yet. Merge again with --passphrase-file.',
  'merge/asked':
    '{count, plural, one {# erasure waits} other {# erasures wait}} for you: a device that nobody here vouched for asks to erase what others wrote. Look at who asks, then: {commands}',
  'merge/no-export': '{detail} is neither a workspace nor an export of one; nothing was changed.',
  'merge/same': 'That is this workspace itself; nothing was changed.',

  'said/report': 'report',
  'said/text': 'text',
  'said/reading': 'reading',
  'said/act': 'act',
  'said/pin': 'incident named',
  'said/judgement': 'two reports judged',
  'said/violation': 'violation put together',
  'said/decision': 'decision',
  'said/withdrawal': 'report withdrawn',
  'said/member': 'member',
  'said/search': 'saved search',
  'said/access': 'sealed report opened',
  'said/erase': 'to be erased',
  'said/erased': 'erased here',
  'said/unread': '{coarse}, not readable',

  'rebuild/done':
    'The tables are made anew from {count, plural, one {# entry} other {# entries}}, in {seconds} s.',
} as const
