import { type Document, lowerAt } from '../document.ts'
import { ageAfterName, ageAt } from '../groups/index.ts'
import type { Mention } from './mentioned.ts'
import { numberAt } from './number.ts'

/** People with the ages told right after them: "two brothers, aged 4 and 7", "her two daughters, five and seven", "his son, 9,". */
export function withAges(document: Document, mention: Mention): Mention {
  const { head, age, quantity, nominal, name, last } = mention
  const people = head?.known === true && (head.unit === 'person' || head.unit === 'child')
  if (!people || age !== null || nominal !== null || name || quantity.kind === 'none') return mention
  const found = quantity.count.stated === 1 ? ageAfterName(document, last) : agesAt(document, mention)
  return found === null ? mention : { ...mention, last: found.last, age: found.age }
}

interface Ages {
  readonly age: readonly [low: number, high: number]
  readonly last: number
}

/** As many ages as people: a list of other numbers counts others. */
function agesAt(document: Document, { last, quantity }: Mention): Ages | null {
  const mark = /^[,(]$/.test(lowerAt(document, last))
  const first = mark ? last + 1 : last
  const aged = /^age[ds]$/.test(lowerAt(document, first)) ? ageAt(document, first) : null
  if (aged !== null) return aged
  const { stated } = quantity.count
  return mark && stated !== null && stated <= MOST ? bareAges(document, first, stated) : null
}

const MOST = 6
const OLDEST = 110

/** "4 and 7", "five, seven and nine", up to a mark. */
function bareAges(document: Document, first: number, many: number): Ages | null {
  const ages: number[] = []
  let at = first
  while (ages.length < many) {
    const next = numberAt(document, at)
    if (next === null || next.value > OLDEST) return null
    ages.push(next.value)
    at = next.last
    if (ages.length < many) at = pastJoint(document, at)
  }
  const ends = /^(?:[,.;)–—-]|)$/.test(lowerAt(document, at))
  return ends ? { age: [Math.min(...ages), Math.max(...ages)], last: at } : null
}

function pastJoint(document: Document, at: number): number {
  let next = at
  while (next < at + 2 && /^(?:,|and)$/.test(lowerAt(document, next))) next += 1
  return next
}
