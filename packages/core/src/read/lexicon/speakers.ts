import type { ActorKind } from '../../statement/index.ts'

/** Words by which a language without rules of its own tells who speaks; in small, plain letters. */
export interface SpeakerWords {
  /** Who speaks for somebody else. */
  readonly speaking: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly recordings: ReadonlySet<string>
  /** Nouns for people without a name, and what kind of actor they are. */
  readonly described: ReadonlyMap<string, ActorKind>
  readonly roles: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  /** What a speaker is to himself, herself or itself. */
  readonly selves: ReadonlySet<string>
  /** Words before a name that are no part of it. */
  readonly leading: ReadonlySet<string>
  /** Words that join others and stand in no name. */
  readonly joining: ReadonlySet<string>
}
