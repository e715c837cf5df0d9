import type { Actor, ActorRef } from '../../statement/index.ts'
import { actorRef, createRoots } from '../../statement/index.ts'
import type { Lexicon } from '../port.ts'

/** Opens a registry of actors by their names; an abbreviation is a name only in its own capitals ("IS", never "is"). */
export function createLexicon(actors: readonly Actor[]): Lexicon {
  const exact = new Map<string, Actor>()
  const folded = new Map<string, Actor>()
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const firstWords = new Set<string>()
  let longest = 1
  for (const actor of actors) {
    for (const name of actor.names) {
      const key = plain(name)
      firstWords.add(firstWord(key))
      longest = Math.max(longest, key.split(' ').length)
      if (!exact.has(key)) exact.set(key, actor)
      if (!isAbbreviation(key) && !folded.has(key.toLowerCase())) folded.set(key.toLowerCase(), actor)
    }
  }
  return {
    longest,
    mayBegin: (word) => firstWords.has(LETTERS.test(word) ? word.toLowerCase() : firstWord(plain(word))),
    actor(name) {
      const key = plain(name)
      const found = exact.get(key) ?? (startsCapital(key) ? folded.get(key.toLowerCase()) : undefined)
      return found === undefined ? null : actorRef(found)
    },
    byId(id) {
      const found = byId.get(id)
      return found === undefined ? null : actorRef(found)
    },
    isParty: (id) => byId.get(id)?.party ?? false,
    root: createRoots(actors),
  }
}

const LETTERS = /^[a-z]+$/i
/** Words that are written in one way only, apart by single spaces. */
const PLAIN = /^[\w.&-]+(?: [\w.&-]+)*$/

/** One form for the ways a name is written: plain apostrophes and spaces, no article, no possessive. */
function plain(name: string): string {
  if (PLAIN.test(name)) return name.replace(/^the /i, '')
  return name
    .normalize('NFC')
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^the /iu, '')
    .replace(/(?<=[^'])'s?$/u, '')
}

function firstWord(name: string): string {
  return /^\P{L}*\p{L}*/u.exec(name.toLowerCase())?.[0] ?? ''
}

function isAbbreviation(name: string): boolean {
  return /^[\p{Lu}\p{N}.&-]{1,8}$/u.test(name)
}

function startsCapital(name: string): boolean {
  return !/^\p{Ll}/u.test(name)
}

/** How an actor of no registry is referred to. */
export function unregistered(name: string, kind: ActorRef['kind'], of: string | null = null): ActorRef {
  return { id: null, name, kind, of }
}
