/** What a command's end tells a script. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  notFound: 3,
  notPermitted: 6,
  interrupted: 130,
} as const

/** One of the codes that Sanad ends with. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
