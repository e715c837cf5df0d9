/** What a command's end tells a script. An interrupted one ends by its signal, which a shell shows as 130. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  notFound: 3,
  verificationFailed: 4,
  conflict: 5,
  notPermitted: 6,
} as const

/** One of the codes that Sanad ends with. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
