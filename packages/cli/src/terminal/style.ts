import pc from 'picocolors'

/** How a stretch of a line is set off: by colour where there is any, else not at all. */
export interface Style {
  readonly coloured: boolean
  readonly heading: (text: string) => string
  readonly muted: (text: string) => string
  readonly source: (text: string) => string
  readonly cue: (text: string) => string
  readonly figure: (text: string) => string
  readonly danger: (text: string) => string
}

/** What decides on colour. */
export interface ColourWish {
  /** What the person asked for on the command line; null where they did not. */
  readonly asked: boolean | null
  readonly terminal: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Whether to colour: as asked, else NO_COLOR, FORCE_COLOR and TERM=dumb, else only on a terminal. */
export function wantsColour({ asked, terminal, env }: ColourWish): boolean {
  if (asked !== null) return asked
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = env
  if (no !== undefined && no !== '') return false
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return terminal && term !== 'dumb'
}

/** The styles of the terminal: colours of the house by their nearest of sixteen. */
export function createStyle(coloured: boolean): Style {
  const { bold, dim, blue, yellow, magenta, red } = pc.createColors(coloured)
  return {
    coloured,
    heading: bold,
    muted: dim,
    source: (text) => bold(blue(text)),
    cue: yellow,
    figure: magenta,
    danger: red,
  }
}
