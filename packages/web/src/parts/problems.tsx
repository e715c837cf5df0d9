import type { Problem, Worded } from '@sanad/core/statement'
import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'

/** What could not be read or grounded, folded up. */
export function Problems({ problems }: { readonly problems: readonly Worded<Problem>[] }): ReactNode {
  const words = useWords()
  if (problems.length === 0) return null
  const sentences = [...new Set(problems.map(({ text }) => text))]
  return (
    <details className="problems small">
      <summary>{words.say('room/problems', { count: problems.length })}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </details>
  )
}
