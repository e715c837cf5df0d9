/** Remembers which text came with an id. */
export interface KnownIds {
  /** Notes an id with its text, by a short name of it; tells whether the id came before, and with which text. */
  note(id: string, text: string): 'new' | 'same' | 'other'
}

/** So many ids are remembered, the newest: enough to catch mistakes, few enough for a stream of any length. */
const REMEMBERED = 65_536

/** The memory of a stream. */
export function createKnownIds(remembered: number = REMEMBERED): KnownIds {
  const texts = new Map<string, string>()
  return {
    note(id, text) {
      const before = texts.get(id)
      if (before !== undefined) return before === text ? 'same' : 'other'
      const oldest = texts.size >= remembered ? texts.keys().next() : null
      if (oldest?.done === false) texts.delete(oldest.value)
      texts.set(id, text)
      return 'new'
    },
  }
}
