import { type Crypto, type EntryStore, entriesOf, type Kept } from '@sanad/core/ledger'

const DAY = 86_400_000

/** Who wrote, how often a time cannot be (one later than when the entry came, or one before the entry that came earlier), and which bodies say that something is erased. */
export interface Surveyed {
  readonly devices: number
  readonly oddTimes: number
  readonly erases: readonly string[]
}

/** Looks at one entry after the other. */
export interface Survey {
  see(entry: Kept): void
  found(): Surveyed
}

/** A survey of no entries yet. */
export function createSurvey(): Survey {
  const authors = new Set<string>()
  const erases: string[] = []
  let [latest, oddTimes] = [Number.NEGATIVE_INFINITY, 0]
  return {
    see: ({ author, claimed, received, kind, body }) => {
      authors.add(author)
      if (kind === 'erase') erases.push(body)
      const came = Date.parse(received)
      if (Date.parse(claimed) > came + DAY || came < latest - DAY) oddTimes += 1
      latest = Math.max(latest, came)
    },
    found: () => ({ devices: authors.size, oddTimes, erases }),
  }
}

/** Looks at what comes after a bad entry too. */
export async function surveyRest(
  crypto: Crypto,
  store: EntryStore,
  bad: number,
  survey: Survey,
): Promise<void> {
  for await (const entry of entriesOf(crypto, store, bad)) survey.see(entry)
}
