import { TERMINAL } from '../terminal.ts'
import { ADDING } from './adding.ts'
import { INCIDENT } from './incident.ts'
import { LISTING } from './listing.ts'
import { ROOM } from './room.ts'
import { SETTINGS } from './settings.ts'
import { SHELL } from './shell.ts'

/** The page's own words in Arabic. */
export const PAGE: typeof ADDING &
  typeof INCIDENT &
  typeof LISTING &
  typeof ROOM &
  typeof SETTINGS &
  typeof SHELL = {
  ...ADDING,
  ...INCIDENT,
  ...LISTING,
  ...ROOM,
  ...SETTINGS,
  ...SHELL,
}

/** All that the page can say in Arabic. */
export const CATALOGUE: Readonly<Record<keyof typeof TERMINAL | keyof typeof PAGE, string>> = {
  ...TERMINAL,
  ...PAGE,
}
