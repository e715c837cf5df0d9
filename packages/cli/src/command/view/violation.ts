import { dateWords, plainWords, quoteOf, type Words, whoSpeaks, wordReason } from '@sanad/core/i18n'
import {
  CIRCUMSTANCE_LISTS,
  DECISION_LEVEL,
  type DecisionLevel,
  type Extent,
  GATE,
  gatesOf,
  type Party,
  PERPETRATOR_CATEGORY,
  type Proposal,
  type Tally,
  VERIFICATION_STATUS,
  VIOLATION_TYPE,
  type Violation,
} from '@sanad/core/statement'
import {
  isChangedSince,
  type LevelState,
  type LevelStatus,
  type StandingViolation,
  type WeighedSource,
} from '@sanad/core/weigh'
import { displayWidth, row } from '../../terminal/index.ts'
import type { Look } from '../context.ts'
import { createPage, join, type Page } from './page.ts'

const SHORT = 12
const LEVELS: readonly DecisionLevel[] = ['focal-point', 'ctfmr-technical', 'ctfmr']

/** A violation in a list: what, how many, by whom, and where the level stands that reports go by. */
export function renderViolationLine(
  { violation, levels }: StandingViolation,
  page: Page,
  { words, style }: Look,
): readonly string[] {
  const { tally, parties, when } = violation
  const about = [
    words.label(VIOLATION_TYPE, violation.type),
    tally === null ? '' : tallyWords(tally, words),
    when === null ? '' : dateWords(when, words),
    partiesWords(parties, words),
    statusWords(levels.ctfmr.status, words),
  ]
  const text = [violation.id.slice(0, SHORT), ...about].filter((one) => one !== '').join(' · ')
  return page.text({ text, paint: style.heading })
}

/** A violation as people read it: the record, its sources for what they are, the decisions at each level. */
export function renderViolation(
  {
    standing,
    sources,
    proposal,
  }: {
    readonly standing: StandingViolation
    readonly sources: readonly WeighedSource[]
    readonly proposal: Proposal | null
  },
  look: Look,
): string {
  const page = createPage(look)
  const { words, style } = look
  const { violation, heads } = standing
  const apart =
    heads.length < 2 ? [] : page.text({ text: words.say('violation/told-apart', { count: heads.length }) })
  const facts = factsOf(violation, words)
  const widest = Math.max(...facts.map(([name]) => displayWidth(name)))
  const widths = [widest, page.width - widest - 3]
  return join([
    ...page.text({ text: words.label(VIOLATION_TYPE, violation.type), paint: style.heading }),
    ...apart,
    ...facts.flatMap(([name, value]) =>
      row([[{ text: name, paint: style.muted }], [{ text: value }]], widths, words.direction),
    ),
    ...page.heading(words.say('violation/sources')),
    ...sources.flatMap((source) => renderSource(source, page, look)),
    ...page.heading(words.say('violation/decisions')),
    ...LEVELS.flatMap((level) => renderLevel(level, standing, page, look)),
    ...(proposal === null ? [] : proposed(proposal, page, look)),
  ])
}

function factsOf(violation: Violation, words: Words): readonly (readonly [string, string])[] {
  const { tally, when, place, parties, circumstances, victims } = violation
  const gates = gatesOf(violation.type).map(
    (gate) =>
      [
        words.label(GATE, gate),
        words.say('violation/answer', {
          answer: violation.gates[gate].answer,
          count: violation.gates[gate].statements.length,
        }),
      ] as const,
  )
  const codes = Object.entries(circumstances).map(([name, list]) => {
    const found = CIRCUMSTANCE_LISTS.get(name)
    const labels = list.map((code) => (found === undefined ? code : words.label(found, code)))
    return labels.join(words.say('view/comma'))
  })
  const flags = violation.flags.map(({ flag, answer }) => {
    const list = CIRCUMSTANCE_LISTS.get('victim-flag')
    return words.say('violation/flag', { flag: list === undefined ? flag : words.label(list, flag), answer })
  })
  const told: readonly (readonly [string, string])[] = [
    [words.say('violation/id'), violation.id],
    [words.say('violation/incident'), violation.incident],
    [words.say('violation/children'), tally === null ? '' : tallyWords(tally, words)],
    [words.say('violation/when'), when === null ? '' : dateWords(when, words)],
    [words.say('violation/place'), place === null ? '' : plainWords(place.words)],
    [words.say('violation/parties'), partiesWords(parties, words)],
    [words.say('violation/circumstances'), [...codes, ...flags].join(words.say('view/comma'))],
    [words.say('violation/named'), victims.map(({ code }) => code).join(words.say('view/comma'))],
    [words.say('violation/by'), violation.by],
  ]
  return [...told.filter(([, value]) => value !== ''), ...gates]
}

function renderSource(
  { statement, type, role, reasons }: WeighedSource,
  page: Page,
  look: Look,
): readonly string[] {
  const { words, style } = look
  const what = words.say('violation/source', {
    statement: statement.id.slice(0, SHORT),
    sourceType: type,
    sourceRole: role,
  })
  const why = reasons.filter(({ code }) => !code.endsWith(`/${type}`))
  return [
    ...page.text({ text: what, paint: style.source }),
    ...page.text({ text: quoteOf(statement, words, 240), quoted: true }, 2),
    ...page.text({ text: whoSpeaks(statement, words), paint: style.muted }, 2),
    ...why.flatMap((reason) => page.text({ text: wordReason(words, reason).text }, 2)),
  ]
}

function renderLevel(
  name: DecisionLevel,
  standing: StandingViolation,
  page: Page,
  look: Look,
): readonly string[] {
  const { words, style } = look
  const state: LevelState = standing.levels[name]
  const head = `${words.label(DECISION_LEVEL, name)} · ${statusWords(state.status, words)}`
  const changed = isChangedSince(standing, state)
    ? page.text({ text: words.say('violation/changed') }, 2)
    : []
  return [
    ...page.text({ text: head, paint: style.heading }),
    ...changed,
    ...state.decisions.flatMap(({ status, on, by, reasons }) => [
      ...page.text(
        { text: words.say('decision/made', { verificationStatus: status, on, by }), paint: style.muted },
        2,
      ),
      ...reasons.flatMap((reason) => page.text({ text: wordReason(words, reason).text }, 4)),
    ]),
  ]
}

function proposed({ grade, reasons }: Proposal, page: Page, { words }: Look): readonly string[] {
  return [
    ...page.heading(words.say('violation/proposal')),
    ...page.text({ text: words.say(`grade/${grade}`) }),
    ...reasons.flatMap((reason) => page.text({ text: wordReason(words, reason).text }, 2)),
  ]
}

/** Where a level stands, in words. */
function statusWords(status: LevelStatus, words: Words): string {
  if (status === 'reported' || status === 'contested') return words.say(`status/${status}`)
  return words.label(VERIFICATION_STATUS, status)
}

function partiesWords(parties: readonly Party[], words: Words): string {
  const named = parties.map(({ name, category }) =>
    name === '' ? words.label(PERPETRATOR_CATEGORY, category) : plainWords(name),
  )
  if (named.length === 0) return words.label(PERPETRATOR_CATEGORY, 'unknown')
  return words.say(parties.some(({ joint }) => joint) ? 'violation/jointly' : 'violation/parties-list', {
    named,
  })
}

/** Boys, girls and those of whom nobody says, as ranges. */
export function tallyWords({ boys, girls, unknown, total }: Tally, words: Words): string {
  const number = ({ low, high }: Extent): string => {
    if (high === null) return words.say('tally/at-least', { low })
    return low === high ? String(low) : words.say('tally/between', { low, high })
  }
  return words.say('tally/children', {
    total: number(total),
    boys: number(boys),
    girls: number(girls),
    unknown: number(unknown),
  })
}
