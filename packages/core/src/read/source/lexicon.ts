import type { Actor, ActorRef } from '../../statement/index.ts'
import { actorRef } from '../../statement/index.ts'
import type { Lexicon } from '../port.ts'

/** Opens a registry of actors by their names; an abbreviation is a name only in its own capitals ("IS", never "is"). */
export function createLexicon(actors: readonly Actor[]): Lexicon {
  const exact = new Map<string, Actor>()
  const folded = new Map<string, Actor>()
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  let longest = 1
  for (const actor of actors) {
    for (const name of actor.names) {
      const key = plain(name)
      longest = Math.max(longest, key.split(' ').length)
      if (!exact.has(key)) exact.set(key, actor)
      if (!isAbbreviation(key) && !folded.has(key.toLowerCase())) folded.set(key.toLowerCase(), actor)
    }
  }
  return {
    longest,
    actor(name) {
      const key = plain(name)
      const found = exact.get(key) ?? (startsCapital(key) ? folded.get(key.toLowerCase()) : undefined)
      return found === undefined ? null : actorRef(found)
    },
    isParty: (id) => byId.get(id)?.party ?? false,
    root: (id) => rootOf(byId, id),
  }
}

/** The whole an actor is part of, however many steps up; itself where it is nobody's. */
function rootOf(byId: ReadonlyMap<string, Actor>, id: string): string {
  let at = id
  for (let step = 0; step < byId.size; step += 1) {
    const tie = byId.get(at)?.ties.find((one) => one.relation === 'wing-of' || one.relation === 'speaks-for')
    if (tie === undefined || tie.to === id) return at
    at = tie.to
  }
  return at
}

/** One form for the ways a name is written: plain apostrophes and spaces, no article, no possessive. */
function plain(name: string): string {
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
