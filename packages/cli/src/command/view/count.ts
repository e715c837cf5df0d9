import { plainWords } from '@sanad/core/i18n'
import type { PrintedBlock, PrintedCount } from '@sanad/core/schema'
import { PERPETRATOR_CATEGORY, VIOLATION_TYPE } from '@sanad/core/statement'
import type { BlockName, PartyRow, StandingViolation, TypeRow } from '@sanad/core/weigh'
import type { Look } from '../context.ts'
import { createPage, join, type Page } from './page.ts'
import { renderViolationLine, tallyWords } from './violation.ts'

/** The blocks of a quarter in the order in which they are told. */
const BLOCKS: readonly BlockName[] = ['verified', 'late', 'unverified', 'monitored']

/** A quarter's count as people read it: block by block, by type, party and place, and the violations behind one type. */
export function renderCount(
  { quarter, position, blocks }: PrintedCount,
  behind: readonly StandingViolation[],
  look: Look,
): string {
  const page = createPage(look)
  const { words, style } = look
  const filled = BLOCKS.filter((name) => blocks[name].counted.length > 0)
  return join([
    ...page.text({ text: words.say('count/heading', { quarter, position }), paint: style.heading }),
    ...(filled.length === 0 ? page.text({ text: words.say('count/nothing') }) : []),
    ...filled.flatMap((name) => renderBlock(name, blocks[name], page, look)),
    ...behind.flatMap((standing) => {
      const { id } = standing.violation
      const block = filled.find((name) => blocks[name].counted.includes(id))
      const where = block === undefined ? '' : words.say(`count/${block}`)
      return [
        '',
        ...renderViolationLine(standing, page, look),
        ...page.text({ text: where, paint: style.muted }, 2),
      ]
    }),
  ])
}

function renderBlock(name: BlockName, block: PrintedBlock, page: Page, look: Look): readonly string[] {
  const { words, style } = look
  const { total, multiple } = block
  const part = (key: 'count/by-party' | 'count/by-place'): readonly string[] =>
    page.text({ text: words.say(key), paint: style.muted })
  const several = multiple.children.length + multiple.groups.length
  return [
    ...page.heading(words.say(`count/${name}`)),
    ...page.facts(block.types.map((row) => [words.label(VIOLATION_TYPE, row.type), typeWords(row, look)])),
    ...page.text({ text: totalWords(block, look), paint: style.figure }),
    ...(several === 0
      ? []
      : page.text({
          text: words.say('count/several', { count: several, total: tallyWords(total.distinct, words) }),
        })),
    '',
    ...part('count/by-party'),
    ...page.facts(block.parties.map((row) => [partyWords(row, look), partyCount(row, look)])),
    '',
    ...part('count/by-place'),
    ...page.facts(
      block.regions.map((row) => [row.region ?? words.say('count/no-place'), countWords(row, look)]),
    ),
  ]
}

interface Counts {
  readonly violations: number
  readonly children: TypeRow['children']
}

/** What is counted by violation says so; the children harmed stand beside it. */
function typeWords({ basis, violations, children }: TypeRow, look: Look): string {
  const { words } = look
  const harmed = children.total.high !== 0
  if (basis === 'violation' && !harmed) return words.say('count/violations', { count: violations })
  return countWords({ violations, children }, look)
}

function countWords({ violations, children }: Counts, { words }: Look): string {
  return words.say('count/row', { count: violations, children: tallyWords(children, words) })
}

function totalWords({ total }: PrintedBlock, { words }: Look): string {
  return words.say('count/total', {
    count: total.violations,
    children: tallyWords(total.byType, words),
  })
}

function partyWords({ name, category }: PartyRow, { words }: Look): string {
  return name === '' ? words.label(PERPETRATOR_CATEGORY, category) : plainWords(name)
}

/** Rows of parties are never added up: what was done together stands in each. */
function partyCount(row: PartyRow, look: Look): string {
  const told = countWords(row, look)
  return row.jointly === 0 ? told : look.words.say('count/jointly', { told, count: row.jointly })
}
