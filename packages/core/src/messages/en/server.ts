/** The words of the server in English: why something was not done, how it starts and ends. */
export const SERVER = {
  'help/serve': 'Open the reading room in your browser.',
  'help/port': 'Port to listen on (4270; 0 takes a free one)',
  'help/host': 'Address to listen on (127.0.0.1)',
  'help/insecure-network': 'Listen on an address that other machines can reach, without encryption',
  'example/serve': 'work with a workspace in the browser',

  'serve/listening': 'Sanad is open at {url} (end it with Ctrl-C).',
  'serve/port-taken': 'Port {port} is taken by another program; name another one: --port 0 takes a free one.',
  'serve/bad-port': '“{given}” is no port: a number from 0 to 65535.',
  'serve/bad-host': '{host} is no address of this machine.',
  'serve/not-this-machine':
    '{host} can be reached from other machines, and the way there is not encrypted. If that is meant, say --insecure-network.',
  'serve/network':
    'Everybody who reaches {host} can read and write here, and nothing on the way is encrypted.',
  'serve/closed':
    'Closed. What was confirmed is kept{waiting, plural, =0 {} one {; # file waits and goes on when Sanad is next opened here} other {; # files wait and go on when Sanad is next opened here}}.',
  'demo/serve':
    'The same in your browser: {url} It is a workspace for trying out; Ctrl-C ends it and deletes it.',

  'server/no-app': 'The page of the reading room is not built here. Build it, or ask the interface:',
  'server/keys-locked': 'The workspace is locked. Unlock it with its passphrase and try again.',
  'server/not-public':
    '{file} is not evidently public, and this workspace has no passphrase to seal it with. Say that it may lie in the clear, or put it aside.',
  'server/must-seal':
    'An interview is kept sealed, and this workspace has no passphrase to seal it with. Nothing was kept.',
  'server/say-why-again': 'Somebody interviewed this source before. Write down why it is needed again.',
  'server/closed': 'The workspace is closed. Start Sanad again.',
  'server/bad-page': 'This page of the list is not there; begin at the first one.',
  'server/bad-place': 'These words do not stand in the report’s text.',
  'server/claim-outside': 'A claim stands on words outside its statement.',
  'server/told-already': 'There is a statement of these words already.',
  'server/read-anew': 'The report was read anew meanwhile. Look at it again.',
  'server/no-file': 'The report came without a file, or its file was erased.',
  'server/thread-ended': 'Reading broke off. The file is kept; try again.',
  'server/thread-failed': 'The file could not be read through. It is kept; try again.',
  'server/disk-full': 'The disk is full. What was confirmed is kept; make room, then try again.',
  'server/bad-request': 'This could not be understood: {field}.',
  'server/nothing-here': 'There is nothing at this address.',
  'server/wrong-host': 'Ask by the address that Sanad was started with.',
  'server/other-page': 'Only Sanad’s own page may ask here.',
  'server/only-commands': 'Only commands of this machine may ask this.',
  'server/too-large': 'This is larger than {limit, number} bytes.',
  'server/bad-form': 'The form broke off or could not be read. Send the files again.',
  'server/no-files': 'There is no file in the form.',
  'server/one-file': 'A transcript, or who was interviewed, goes with one file.',
} as const
