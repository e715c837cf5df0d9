import {
  ACTORS,
  ANSWER,
  type Answer,
  CIRCUMSTANCE_LISTS,
  codesOf,
  createTally,
  type Edtf,
  type Extent,
  GATE,
  type Gate,
  isCodeOf,
  type List,
  type Party,
  PERPETRATOR_CATEGORY,
  type PerpetratorCategory,
  parseEdtf,
  parseExtent,
  parseId,
  SEX,
  type Sex,
  SOURCE_ROLE,
  type SourceLink,
  type SourceRole,
  type Tally,
  VIOLATION_TYPE,
  type Victim,
  type Violation,
  type ViolationType,
} from '@sanad/core/statement'
import type { Workspace } from '@sanad/store/workspace'
import type { TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { findOne } from './find.ts'

/** What a person says of a violation over what is there already: what is not typed stays as it is. */
export async function changesOf(
  workspace: Workspace,
  typed: TypedOptions,
  before: Violation,
): Promise<Partial<Violation>> {
  const tally = tallyOf(typed, before.tally)
  const sources = await sourcesOf(workspace, typed.from ?? [], before.sources)
  return {
    ...(tally === null ? {} : { tally }),
    ...(typed.party === undefined ? {} : { parties: partiesOf(typed) }),
    ...(typed.when === undefined ? {} : { when: dateOf(typed.when) }),
    ...(typed.child === undefined ? {} : { victims: typed.child.map(childOf) }),
    circumstances: circumstancesOf(typed, before.circumstances),
    flags: (typed.flag ?? []).reduce(flagged, before.flags),
    gates: (typed.gate ?? []).reduce(gated, before.gates),
    sources,
  }
}

/** A type of violation; refuses what is none. */
export function parseType(given: string): ViolationType {
  return codeOf(VIOLATION_TYPE, given, '--type')
}

/** A code of a closed list; refuses what is none, and says which there are. */
export function codeOf<Code extends string>(list: List<Code>, given: string, option: string): Code {
  const codes = codesOf(list).filter((code): code is Code => code !== 'other')
  const found = codes.find((code) => code === given)
  if (found === undefined) throw new UsageError('fault/bad-choice', { given, option, choices: codes })
  return found
}

function tallyOf({ boys, girls, unknownSex }: TypedOptions, before: Tally | null): Tally | null {
  if (boys === undefined && girls === undefined && unknownSex === undefined) return null
  const part = (given: string | undefined, option: string, was: Extent | undefined): Extent => {
    if (given === undefined) return was ?? { low: 0, high: 0 }
    const extent = parseExtent(given)
    if (extent === null) throw new UsageError('fault/bad-extent', { given, option })
    return extent
  }
  return createTally({
    boys: part(boys, '--boys', before?.boys),
    girls: part(girls, '--girls', before?.girls),
    unknown: part(unknownSex, '--unknown-sex', before?.unknown),
  })
}

/** `NAME` or `NAME=category`; one of the registry is known by its names. */
function partiesOf({ party = [], joint }: TypedOptions): readonly Party[] {
  return party.map((given): Party => {
    const [name = '', category] = given.split('=')
    const actor = ACTORS.find(({ id, names }) =>
      [id, ...names].some((one) => one.toLowerCase() === name.trim().toLowerCase()),
    )
    const told =
      category === undefined
        ? categoryOf(name, actor?.kind)
        : codeOf(PERPETRATOR_CATEGORY, category, '--party')
    return {
      actor: actor?.id ?? null,
      name: actor?.names[0] ?? name.trim(),
      category: told,
      joint: joint === true,
    }
  })
}

const FORCES: ReadonlySet<string> = new Set(['state-force', 'foreign-state', 'coalition'])

function categoryOf(name: string, kind: string | undefined): PerpetratorCategory {
  if (kind !== undefined) return FORCES.has(kind) ? 'armed-force' : 'armed-group'
  const found = Object.keys(PERPETRATOR_CATEGORY.labels).find((code) => code === name.trim())
  return found === 'crossfire' || found === 'unknown' ? found : 'other-party'
}

function circumstancesOf(
  { weapon = [], circumstance = [] }: TypedOptions,
  before: Violation['circumstances'],
): Violation['circumstances'] {
  const given = [...weapon.map((code) => `weapon=${code}`), ...circumstance]
  const named = given.map((one) => splitAt(one, '--circumstance'))
  for (const [list, code] of named) {
    if (isCodeOf(list, code)) continue
    const found = CIRCUMSTANCE_LISTS.get(list)
    const choices = found === undefined ? [...CIRCUMSTANCE_LISTS.keys()] : codesOf(found)
    throw new UsageError('fault/bad-choice', { given: code, option: list, choices })
  }
  const lists = [...new Set(named.map(([list]) => list))]
  const told = lists.map(
    (list) => [list, named.filter(([one]) => one === list).map(([, code]) => code)] as const,
  )
  return { ...before, ...Object.fromEntries(told) }
}

function flagged(before: Violation['flags'], given: string): Violation['flags'] {
  const [flag, answer] = splitAt(given, '--flag')
  if (!isCodeOf('victim-flag', flag)) {
    const list = CIRCUMSTANCE_LISTS.get('victim-flag')
    throw new UsageError('fault/bad-choice', {
      given: flag,
      option: '--flag',
      choices: list === undefined ? [] : codesOf(list),
    })
  }
  const told = { flag, answer: codeOf<Answer>(ANSWER, answer, '--flag'), statements: [] }
  return [...before.filter((one) => one.flag !== flag), told]
}

/** A person's own answer rests on that person: the statements that were proposed for another answer are let go. */
function gated(before: Violation['gates'], given: string): Violation['gates'] {
  const [name, told] = splitAt(given, '--gate')
  const gate = codeOf<Gate>(GATE, name, '--gate')
  const answer = codeOf<Answer>(ANSWER, told, '--gate')
  const statements = before[gate].answer === answer ? before[gate].statements : []
  return { ...before, [gate]: { answer, statements } }
}

/** `STATEMENT` or `STATEMENT=role`. */
async function sourcesOf(
  workspace: Workspace,
  given: readonly string[],
  before: readonly SourceLink[],
): Promise<readonly SourceLink[]> {
  const links = new Map(before.map((link) => [link.statement, link]))
  for (const one of given) {
    const [id = '', role] = one.split('=')
    const statement = parseId<'statement'>(await findOne(workspace, 'statement', id))
    links.set(statement, { statement, role: role === undefined ? null : roleOf(role) })
  }
  return [...links.values()]
}

function roleOf(given: string): SourceRole {
  return given === 'other' ? 'other' : codeOf(SOURCE_ROLE, given, '--from')
}

/** `CODE`, `CODE:sex` or `CODE:sex:age`, the age in years or from one to another. */
function childOf(given: string): Victim {
  const [code = '', sex = 'unknown', age] = given.split(':')
  const years = age === undefined ? null : /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(age)
  const right = /^[\p{L}\p{N}_-]{1,40}$/u.test(code) && (age === undefined || years !== null)
  if (!right) throw new UsageError('fault/bad-child', { given })
  const low = Number(years?.[1])
  return {
    kind: 'child',
    code,
    sex: codeOf<Sex>(SEX, sex, '--child'),
    age: years === null ? null : [low, Number(years[2] ?? low)],
  }
}

function dateOf(given: string): Edtf {
  const date = parseEdtf(given)
  if (date === null) throw new UsageError('fault/bad-date', { given })
  return date
}

function splitAt(given: string, option: string): readonly [string, string] {
  const at = given.indexOf('=')
  if (at < 1) throw new UsageError('fault/bad-pair', { given, option })
  return [given.slice(0, at), given.slice(at + 1)]
}
