import {
  type Claim,
  type ClaimFrame,
  createProblem,
  createStatement,
  type Hash,
  joinSpans,
  type Link,
  type Positions,
  type Problem,
  type Reader,
  type ReadingId,
  type Report,
  SanadError,
  type Source,
  type Span,
  type Statement,
  type StatementId,
  type TextId,
  type Words,
} from '../../statement/index.ts'
import type { Stretch } from '../document.ts'
import type { ClaimDraft } from '../port.ts'
import { common } from './placing.ts'

/** What a statement's own words, and those about it, say of how its source stands to it. */
export type Manner = Pick<Statement, 'stance' | 'hedge' | 'confirmation' | 'interest'> &
  Pick<ClaimFrame, 'confirmedBy'>

/** A statement before it has an id. */
export interface StatementDraft {
  readonly source: Source
  readonly cue: readonly Stretch[]
  readonly content: readonly Stretch[]
  readonly quoted: Statement['quoted']
  readonly manner: Manner
  readonly said: Statement['said']
  readonly claims: readonly ClaimDraft[]
  /** What the words round a claim narrow of its frame, before the claim's own words do. */
  readonly frameOf: (claim: ClaimDraft) => ClaimDraft['frame']
  /** Place, in the list, of the statement it stands inside. */
  readonly within: number | null
  readonly reader: Reader
  readonly confidence: number | null
}

/** Where statements come from: the report, its text or title, and the reading that finds them. */
export interface Origin {
  readonly hash: Hash
  readonly report: Report
  readonly text: TextId
  readonly reading: ReadingId
  readonly positions: Positions
}

/** Where claims ended up, by kind and anchor. */
type Homes = ReadonlyMap<string, { readonly statement: StatementId; readonly claim: number }>

/** Statements with their ids, in the order of their words; what cannot be built is a problem with its place. */
export function buildStatements(
  origin: Origin,
  drafts: readonly StatementDraft[],
): { readonly statements: readonly Statement[]; readonly problems: readonly Problem[] } {
  const statements = new Map<StatementId, Statement>()
  const problems: Problem[] = []
  const ids = drafts.map((draft) => attempt(origin, draft, problems, (bare) => bare.id))
  const homes = homesOf(drafts, ids)
  drafts.forEach((draft, i) => {
    if (ids[i] === null) return
    const within = draft.within === null ? null : (ids[draft.within] ?? null)
    const built = attempt(origin, { ...draft, within: null }, problems, (bare) => ({
      ...bare,
      within: within === bare.id ? null : within,
      claims: draft.claims.map((claim) => buildClaim(origin, draft, claim, homes)),
    }))
    if (built !== null && !statements.has(built.id)) statements.set(built.id, built)
  })
  return { statements: [...statements.values()].toSorted(byPlace), problems }
}

/** Does something with the statement of a draft without its claims; null and a problem where it cannot be built. */
function attempt<T>(
  origin: Origin,
  draft: StatementDraft,
  problems: Problem[],
  use: (bare: Statement) => T,
): T | null {
  try {
    return use(bareStatement(origin, draft))
  } catch (error) {
    if (!(error instanceof SanadError)) throw error
    const at = draft.content[0]
    problems.push(
      createProblem(
        'read/not-grounded',
        { why: error.code },
        {
          report: origin.report.id,
          textId: origin.text,
          at: at === undefined || at.end <= at.begin ? null : origin.positions.span(at.begin, at.end),
        },
      ),
    )
    return null
  }
}

function bareStatement(origin: Origin, draft: StatementDraft): Statement {
  const { report, text, reading, positions, hash } = origin
  const { stance, hedge, confirmation, interest } = draft.manner
  return createStatement(hash, {
    report: report.id,
    text,
    reading,
    source: draft.source,
    cue: draft.cue.length === 0 ? null : wordsOf(positions, draft.cue),
    content: wordsOf(positions, draft.content),
    quoted: draft.quoted,
    stance,
    hedge,
    confirmation,
    interest,
    said: draft.said,
    claims: [],
    within: null,
    reader: draft.reader,
    confidence: draft.confidence,
  })
}

function buildClaim(origin: Origin, draft: StatementDraft, claim: ClaimDraft, homes: Homes): Claim {
  const inside = common(claim.spans, draft.content)
  const { stance, hedge, confirmation, confirmedBy } = draft.manner
  const frame: ClaimFrame = {
    stance,
    hedge,
    confirmation,
    realis: 'occurred',
    quantifier: null,
    condition: null,
    confirmedBy,
    ...draft.frameOf(claim),
    ...claim.frame,
    links: linksOf(claim, homes),
    spans: spansOf(origin.positions, inside.length > 0 ? inside : [claim.anchor]),
  }
  return { ...claim.body, ...frame }
}

function linksOf(claim: ClaimDraft, homes: Homes): readonly Link[] {
  return (claim.links ?? []).flatMap(({ kind, to }) => {
    const home = homes.get(homeKey(claim, to))
    return home === undefined ? [] : [{ kind, to: home }]
  })
}

function homesOf(drafts: readonly StatementDraft[], ids: readonly (StatementId | null)[]): Homes {
  const homes = new Map<string, { statement: StatementId; claim: number }>()
  drafts.forEach((draft, i) => {
    const statement = ids[i] ?? null
    if (statement === null) return
    draft.claims.forEach((claim, c) => {
      homes.set(homeKey(claim, claim.anchor), { statement, claim: c })
    })
  })
  return homes
}

function homeKey({ body }: ClaimDraft, anchor: Stretch): string {
  return `${body.kind} ${anchor.begin}`
}

function wordsOf(positions: Positions, stretches: readonly Stretch[]): Words {
  const spans = spansOf(positions, stretches)
  return { text: positions.words(spans), spans }
}

function spansOf(positions: Positions, stretches: readonly Stretch[]): readonly Span[] {
  return joinSpans(stretches.map(({ begin, end }) => positions.span(begin, end)))
}

function byPlace(one: Statement, other: Statement): number {
  const first = (statement: Statement): number =>
    Math.min(
      ...[...statement.source.spans, ...(statement.cue?.spans ?? []), ...statement.content.spans].map(
        ([b]) => b,
      ),
    )
  return first(one) - first(other)
}
