export { chordOfEvent, printedKeys } from './chord.ts'
export { COMMANDS, type Command, chordOf, groupsOf, keysTaken } from './commands.ts'
export { Keys } from './keys.tsx'
export { useCommands, useExit } from './use-commands.ts'
