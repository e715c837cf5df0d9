import {
  ACTION,
  ATTITUDE,
  AXIS,
  type Claim,
  CONFIRMATION,
  type Edtf,
  EVENT_TYPE,
  FIGURE_KIND,
  type Figure,
  type Group,
  HEDGE,
  MEASURE,
  type Place,
  REALIS,
  RELATION,
  STANCE,
  STATUS,
  type Statement,
} from '../statement/index.ts'
import { asOfWords, dateWords } from './date.ts'
import { keepApart } from './params.ts'
import { peopleWords } from './people.ts'
import { plainWords } from './plain.ts'
import type { Words } from './words.ts'

/** A claim in one short line: what it says, then how it differs from the statement that holds it. */
export function claimLine(claim: Claim, statement: Statement, words: Words): string {
  return [...saidOf(claim, words), ...differences(claim, statement, words)]
    .filter((part) => part !== '')
    .join(' · ')
}

/** What a figure counts: measure, unit, and whom of them. */
export function countedWords(
  { measure, unit, population }: Pick<Figure, 'measure' | 'unit' | 'population'>,
  words: Words,
): string {
  return `${words.label(MEASURE, measure)} (${peopleWords(unit, population, words)})`
}

function saidOf(claim: Claim, words: Words): readonly string[] {
  switch (claim.kind) {
    case 'figure':
      return figureParts(claim.figure, words)
    case 'event':
      return [
        words.label(EVENT_TYPE, claim.event),
        named('claim/by', claim.by, words),
        named('claim/upon', claim.upon, words),
        ...whereAndWhen(claim.place, claim.time, words),
      ]
    case 'status':
      return [
        labelled(words.label(STATUS, claim.status), groupWords([claim.who], words), words),
        ...whereAndWhen(claim.place, claim.time, words),
      ]
    case 'appeal':
      return [
        words.label(ACTION, claim.action),
        named('claim/to', claim.to, words),
        named('claim/for', claim.for === null ? [] : [claim.for], words),
      ]
    case 'position':
      return [
        labelled(
          groupWords(claim.of, words),
          `${words.label(ATTITUDE, claim.attitude)} · ${words.label(ACTION, claim.on)}`,
          words,
        ),
      ]
    case 'relation':
      return [
        `${groupWords([claim.from], words)} · ${words.label(RELATION, claim.relation)} · ${groupWords([claim.to], words)}`,
      ]
    case 'assessment':
      return [
        labelled(words.say('claim/judgement'), words.label(AXIS, claim.axis), words),
        claim.of === null ? '' : groupWords([claim.of], words),
      ]
  }
}

function figureParts(figure: Figure, words: Words): readonly string[] {
  const { count, kind, asOf, period, place, includes, excludes } = figure
  return [
    labelled(countedWords(figure, words), keepApart(words, plainWords(count.words)), words),
    saysItsKind(figure) ? words.label(FIGURE_KIND, kind) : '',
    asOf === null ? '' : asOfWords(asOf, words),
    ...whereAndWhen(place, period, words),
    named('claim/including', includes, words),
    named('claim/without', excludes, words),
  ]
}

/** What stood at a time says so only where no date tells it, and a period could make it seem to be of that whole time. */
function saysItsKind({ kind, asOf, period }: Figure): boolean {
  return kind === 'cumulative' || (kind === 'stock' && asOf === null && period !== null)
}

function labelled(name: string, said: string, words: Words): string {
  return words.say('view/labelled', { name, words: said })
}

/** Where a claim is doubted, denied or not of what occurred, though its statement is not. */
function differences(claim: Claim, statement: Statement, words: Words): readonly string[] {
  const { stance, hedge, confirmation, realis } = claim
  return [
    stance === statement.stance ? '' : words.label(STANCE, stance),
    hedge === 'none' || hedge === statement.hedge ? '' : words.label(HEDGE, hedge),
    confirmation === 'not-stated' || confirmation === statement.confirmation
      ? ''
      : words.label(CONFIRMATION, confirmation),
    realis === 'occurred' || realis === 'ongoing' ? '' : words.label(REALIS, realis),
  ]
}

function whereAndWhen(place: Place | null, time: Edtf | null, words: Words): readonly string[] {
  return [
    place === null ? '' : words.say('claim/in', { words: plainWords(place.words) }),
    time === null ? '' : dateWords(time, words),
  ]
}

function named(
  key: 'claim/by' | 'claim/upon' | 'claim/to' | 'claim/for' | 'claim/including' | 'claim/without',
  groups: readonly Group[],
  words: Words,
): string {
  return groups.length === 0 ? '' : words.say(key, { words: groupWords(groups, words) })
}

function groupWords(groups: readonly Group[], words: Words): string {
  return groups.map((group) => keepApart(words, plainWords(group.words))).join(words.say('view/comma'))
}
