import type { Source } from '../../statement/index.ts'
import type { Document } from '../document.ts'
import { DESCRIBED, ROLES, SPEAKING_ROLES, TITLES } from '../lexicon/en/roles.ts'
import type { Lexicon } from '../port.ts'
import { unregistered } from './lexicon.ts'
import { actorsIn } from './names.ts'
import { resolveSources } from './resolve.ts'

/** Who a speaker of a talk is. */
export type Spoken = Pick<Source, 'kind' | 'actors' | 'role' | 'voice'>

/** Who talks in an interview, where no name is given. */
const TALKING: ReadonlySet<string> = new Set(
  'interviewer interviewee interpreter translator moderator host presenter anchor narrator reporter journalist correspondent speaker respondent participant caller voice unknown unidentified man woman boy girl child male female question answer q a'.split(
    ' ',
  ),
)
const ROLE_WORDS = [ROLES, SPEAKING_ROLES, TITLES, TALKING]

/** Who is meant by the name before a turn, which is a document of its own: a known actor, a role, else a person. */
export function speakerOf(document: Document, lexicon: Lexicon): Spoken {
  const name = document.text.trim()
  const known = lexicon.actor(name)
  if (known !== null) return { kind: 'organisation', actors: [known], role: null, voice: 'explicit' }
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0 || words.every(isRole)) return unnamed(name, words)
  const all = { first: 0, last: document.tokens.length }
  const hasMore = words.some((word) => ROLES.has(word)) || actorsIn(document, all, lexicon).length > 0
  const stretch = { begin: 0, end: document.text.length }
  const [read] = hasMore ? resolveSources(document, [nameOnly(stretch)], lexicon) : []
  if (read !== undefined && read.actors.length > 0) {
    const { kind, actors, role } = read
    return { kind, actors, role, voice: 'explicit' }
  }
  return { kind: 'named-person', actors: [unregistered(name, 'person')], role: null, voice: 'explicit' }
}

function nameOnly(stretch: {
  readonly begin: number
  readonly end: number
}): Parameters<typeof resolveSources>[1][number] {
  return { source: [stretch], cue: [], content: [stretch], confidence: null }
}

function isRole(word: string): boolean {
  return DESCRIBED.has(word) || ROLE_WORDS.some((list) => list.has(word))
}

/** "Interviewer", "Witness 2", a telephone number: told apart by what they are called, and named by nothing. */
function unnamed(name: string, words: readonly string[]): Spoken {
  const kind = words.map((word) => DESCRIBED.get(word)).find((one) => one !== undefined) ?? 'person'
  return {
    kind: words.some((word) => SPEAKING_ROLES.has(word)) ? 'spokesperson' : 'described',
    actors: [unregistered(name, kind)],
    role: words.length === 0 ? null : name,
    voice: 'explicit',
  }
}

/** Whether a source's words are a speaker's for himself or herself; "we" is whom a spokesperson or an organisation speaks for. */
export function isSelf(words: string, speaker: Source['kind']): boolean {
  return words === 'I' || (/^we$/i.test(words) && (speaker === 'organisation' || speaker === 'spokesperson'))
}
