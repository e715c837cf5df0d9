import { keepApart, plainWords } from '@sanad/core/i18n'
import {
  type Extent,
  type Party,
  PERPETRATOR_CATEGORY,
  type Tally,
  VERIFICATION_STATUS,
} from '@sanad/core/statement'
import type { LevelStatus } from '@sanad/core/weigh'
import type { WebWords } from '../words/index.ts'

/** Where a level stands, in words. */
export function statusWords(status: LevelStatus, words: WebWords): string {
  if (status === 'reported' || status === 'contested') return words.say(`status/${status}`)
  return words.label(VERIFICATION_STATUS, status)
}

/** Who did it. */
export function partiesWords(parties: readonly Party[], words: WebWords): string {
  const named = parties.map(({ name, category }) =>
    name === '' ? words.label(PERPETRATOR_CATEGORY, category) : keepApart(words, plainWords(name)),
  )
  if (named.length === 0) return words.label(PERPETRATOR_CATEGORY, 'unknown')
  const list = parties.some(({ joint }) => joint) ? 'violation/jointly' : 'violation/parties-list'
  return words.say(list, { named })
}

/** Boys, girls and those of whom nobody says, as ranges. */
export function tallyWords({ boys, girls, unknown, total }: Tally, words: WebWords): string {
  const number = ({ low, high }: Extent): string => {
    if (high === null) return words.say('tally/at-least', { low })
    return low === high ? words.number(low) : words.say('tally/between', { low, high })
  }
  return words.say('tally/children', {
    total: number(total),
    boys: number(boys),
    girls: number(girls),
    unknown: number(unknown),
  })
}
