export { createKeys, type Keys, type KeysCreated, type KeysOpened, openKeys } from './keys.ts'
export type { KeyFault } from './read-keys.ts'
export type { KeyTools, PassphraseChanged, PassphraseSet, Refused, Unlocking, Weak } from './unlock.ts'
export { type SubjectFound, UnlockedKeys } from './unlocked-keys.ts'
