import { plainWords, type Words, wordProblem } from '@sanad/core/i18n'
import type { Locator, Problem, Span } from '@sanad/core/statement'

/** A problem as a sentence, with its place where it has one. */
export function problemSentence(problem: Problem, words: Words): string {
  const { text } = wordProblem(words, problem)
  const place = problem.at === null ? '' : placeWords(problem.at, words)
  return plainWords(place === '' ? text : `${text} (${place})`)
}

/** A place in a file or text, in words. */
export function placeWords(at: Span | Locator, words: Words): string {
  if (isSpan(at)) return words.say('view/place-span', { begin: at[0], end: at[1] })
  const { part, page, paragraph, row, cell, time } = at
  return [
    part === undefined ? '' : words.say('view/place-part', { part }),
    page === undefined ? '' : words.say('view/place-page', { page }),
    paragraph === undefined ? '' : words.say('view/place-paragraph', { paragraph }),
    row === undefined ? '' : words.say('view/place-row', { row }),
    cell === undefined ? '' : words.say('view/place-cell', { cell }),
    time === undefined ? '' : words.say('view/place-time', { time: time[0] }),
  ]
    .filter((one) => one !== '')
    .join(words.say('view/comma'))
}

function isSpan(at: Span | Locator): at is Span {
  return Array.isArray(at)
}
