import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTitle } from '../parts/index.ts'
import { useWords } from '../words/index.ts'
import { Progress } from './progress.tsx'
import { useJobs } from './use-jobs.ts'
import './intake.css'

/** What stands round every way of adding a report: the ways, and what is on its way. */
export function IntakeFrame({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords()
  useJobs()
  useTitle(words.say('shell/add'))
  return (
    <div className="page narrow">
      <h1>{words.say('adding/title')}</h1>
      <nav className="ways row" aria-label={words.say('adding/ways')}>
        <Link to="/add" activeOptions={{ exact: true }}>
          {words.say('adding/files')}
        </Link>
        <Link to="/add/words">{words.say('adding/words')}</Link>
        <Link to="/add/recording">{words.say('adding/recording')}</Link>
        <Link to="/add/interview">{words.say('adding/interview')}</Link>
      </nav>
      {children}
      <Progress />
    </div>
  )
}
