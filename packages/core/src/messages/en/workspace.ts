/** The words of a workspace’s commands in English. */
export const WORKSPACE = {
  'help/init': 'Make a workspace of a folder: what is added to it is kept and signed.',
  'help/add': 'Add reports to the workspace: kept, read, signed. Run it again after an interruption.',
  'help/status': 'What the workspace holds, and whether it is whole.',
  'help/statement': 'One statement: where it comes from, who read it, what was decided since.',
  'help/accept': 'Accept a statement as it was read.',
  'help/hold': 'Set a statement aside for later.',
  'help/reject': 'Reject a statement: it is not what the report says.',
  'help/comment': 'Write a comment on a statement.',
  'help/retract': 'Take back an act of one’s own, or a report that was added by mistake.',
  'help/reread': 'Read the workspace’s reports again with today’s reader, and say what changed.',
  'help/ledger': 'The ledger: verify, prove, check, export, merge, log.',
  'help/ledger-verb': 'verify, prove STATEMENT, check FILE, export, merge FOLDER, or log',
  'help/rebuild': 'Make the workspace’s tables anew from its ledger.',
  'help/backup': 'Write the whole workspace into one encrypted file.',
  'help/restore': 'Make a workspace from a backup.',
  'help/unlock': 'Say whether a passphrase opens the workspace.',
  'help/erase': 'Erase what a report says, here and in every copy that merges; the ledger stays whole.',
  'help/workspace': 'The workspace’s folder, where it is not this one',
  'help/passphrase-file': 'File that holds the passphrase',
  'help/as': 'Your code name in this workspace (M1)',
  'help/open': 'It is public: keep it in the clear',
  'help/sealed': 'It is not public: keep it sealed',
  'help/interview': 'It is a conversation; --source names who spoke by a code',
  'help/source': 'Code of who spoke in an interview',
  'help/reason': 'Why, in a word or two, without a name',
  'help/out': 'Where to write it',
  'help/position': 'As the log was when it held so many entries',
  'help/as-of': 'As the log was at the end of a day (2022-01-24)',
  'help/accept-damage': 'Say that you know of the damage; nothing is changed',
  'example/init': 'keep what you add, signed',
  'example/add': 'add reports; run it again after an interruption',
  'example/statement': 'where a statement comes from',
  'example/verify': 'check every entry and body',
  'example/prove': 'a proof that anybody can check offline',
  'fault/bad-code': '“{given}” is no code name: one word of letters and digits.',
  'workspace/none': 'There is no workspace in {folder} or above it. Make one: sanad init',
  'workspace/exists': '{folder} holds a workspace already; nothing was changed.',
  'workspace/foreign': '{folder} is not a workspace that Sanad wrote ({detail}); nothing was changed.',
  'workspace/newer': '{folder} was written by a later Sanad; install that one. Nothing was changed.',
  'workspace/in-use': 'Another Sanad is using {folder}; wait until it is done.',
  'workspace/keys-locked':
    'The workspace is locked; name the file with its passphrase: --passphrase-file FILE',
  'workspace/keys-damaged': 'The workspace’s keys cannot be read ({detail}). Restore them from a backup.',
  'workspace/cannot-open': 'The workspace cannot be opened: {detail}',
  'workspace/write-failed':
    'It could not be written ({detail}). What was acknowledged before is kept; see to the disk and run it again.',
  'workspace/broken': 'The ledger is not whole ({detail}). See: sanad ledger verify',
  'workspace/no-passphrase-file': 'The passphrase file {file} cannot be read.',
  'workspace/say-passphrase': 'Name the file with the passphrase: --passphrase-file FILE',
  'workspace/wait':
    'Too many passphrases did not fit; wait {seconds, plural, one {# second} other {# seconds}}.',
  'workspace/wrong-passphrase':
    'The passphrase does not fit; {left, plural, =0 {the next try has to wait} one {# try is left before waiting} other {# tries are left before waiting}}.',
  'workspace/no-passphrase': 'The workspace has no passphrase; nothing in it is sealed.',
  'workspace/weak-passphrase':
    'The passphrase is too easy to guess: take at least six words, or twenty characters.',
  'workspace/made': '{folder} is a workspace now. This device signs as {device}.',
  'workspace/made-open':
    'It has no passphrase: only what is public can be added, and who has the folder can sign. To seal, begin with: sanad init --passphrase-file FILE',
  'workspace/made-sealing':
    'What is not public is sealed under the passphrase. If it is lost, nobody can open it: keep a backup and the passphrase apart.',
  'workspace/opens': 'The passphrase opens {folder}.',
  'help/erase-reason': 'Why, in one word and never with a name: it stays in the clear for ever',
  'help/name':
    'Black this name out in an open report instead of erasing all of it; may be given several times. Other spellings are names of their own',
  'help/names-file': 'File with such names, one a line, so that they stay out of the shell’s history',
  'example/erase': 'erase all that one report says',
  'example/redact': 'black out names in an open report',
  'example/backup': 'the whole workspace in one encrypted file',
  'example/restore': 'a workspace again, with the same root',
  'fault/say-reason': 'Say why in one word: --reason WORD',
  'fault/bad-reason':
    'The reason is one word of at most 40 letters and digits and holds no name; it stays in the clear for ever.',
  'fault/short-name': 'A name to black out has at least two letters.',
  'workspace/no-names-file': 'The file of names cannot be read.',
  'workspace/no-report':
    'No report fits what you typed, or it is erased. Give at least six digits of its id, or its file’s name.',
  'workspace/several-reports': 'Several reports fit; name one by more of its id: {reports}',
  'workspace/erased':
    'Report {report} is erased: {entries, plural, one {# entry says} other {# entries say}} nothing any more; {texts, plural, one {# text} other {# texts}}, {files, plural, one {# file} other {# files}} and {keys, plural, one {# key} other {# keys}} are gone.',
  'workspace/redacted':
    'Report {report}: {count, plural, =0 {no name stood in its text} one {a name was blacked out once} other {names were blacked out # times}}, and the text was read again. {entries, plural, one {# entry says} other {# entries say}} nothing any more; {texts, plural, one {# text} other {# texts}} and {files, plural, one {# file} other {# files}} are gone.',
  'workspace/erased-stays':
    'What stays: that this workspace wrote {entries, plural, one {something} other {# things}}, by whose device and when; how long, and what, nobody can tell.',
  'workspace/erased-shared':
    '{count, plural, one {# text or file stays because another report needs it} other {# texts or files stay because other reports need them}}: see whether those have to go too.',
  'workspace/erased-related': 'It came with other reports, which stay and may hold the same words: {reports}',
  'workspace/erased-everywhere': 'No other device is known to hold a copy.',
  'workspace/erased-open':
    '{count, plural, one {# device has} other {# devices have}} not said yet that it is gone there, and may hold it until it merges: {devices}',
  'workspace/erased-backups':
    'Backups made before now still hold it: make a new one, and destroy all that are older than 30 days.',
  'workspace/not-named': 'None of the names stands in report {report}; nothing was changed.',
  'workspace/redact-sealed':
    'Report {report} is sealed: names are blacked out in open reports only. It can be erased whole.',
  'workspace/backed-up':
    '{file}: {bytes, plural, one {# byte} other {# bytes}}, encrypted, with {size, plural, one {# entry} other {# entries}} and the root {root}',
  'workspace/keep-apart': 'Keep it and the passphrase apart: nothing else opens it.',
  'workspace/restored':
    '{folder} is restored: {size, plural, one {# entry} other {# entries}} with the root {root}',
  'workspace/same-device':
    'It signs as the same device: do not go on writing in the folder that was backed up, or the two will contradict each other.',
  'workspace/backup-exists': 'There is a file by that name already; name another. Nothing was written.',
  'workspace/not-written':
    'It cannot be written: see whether the disk is full or read-only. Nothing is left of it.',
  'workspace/backup-unread':
    'The backup cannot be read to its end; see whether its disk is still there. Nothing is left of it.',
  'workspace/no-backup': 'There is no backup that can be read there ({detail}).',
  'workspace/no-file': 'A backup holds files only ({detail}). Nothing was written.',
  'workspace/backup-changed':
    'A file changed while it was backed up ({detail}); run it again. Nothing was written.',
  'workspace/backup-foreign': '{file} is no backup of a workspace; nothing was restored.',
  'workspace/backup-closed': 'The passphrase does not open {file}; nothing was restored.',
  'workspace/backup-damaged': '{file} is cut or was changed; nothing was restored. Take another backup.',
  'workspace/backup-other-log':
    'The log in {file} is not the one that was backed up; nothing was restored. Take another backup.',
  'workspace/not-empty': '{folder} is not empty; name a folder that is not there. Nothing was changed.',
} as const
