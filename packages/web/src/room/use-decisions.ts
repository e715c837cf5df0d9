import type { Act, UiLanguage } from '@sanad/core/statement'
import type { Acted, NewAct, StandingStatement, WholeReport } from '@sanad/server/client'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { client } from '../api/index.ts'
import { useWords } from '../words/index.ts'
import { type Decisions, openDecisions, type Standing, withActed, withDecided } from './decisions.ts'

const STALE = ['reports', 'statements', 'statement', 'workspace'] as const
const SHOWN_AT_ONCE: Partial<Readonly<Record<Act['kind'] | 'flag', StandingStatement['decided']>>> = {
  accept: { kind: 'accepted' },
  reject: { kind: 'rejected' },
  hold: { kind: 'held' },
  flag: { kind: 'held' },
}

/** Decisions on the statements of a report. They show at once and are written down behind. */
export function useDecisions(
  id: string,
  onUndone: (statement: string) => void,
): Pick<Decisions, 'decide' | 'undo'> & { readonly standing: Standing } {
  const { language } = useWords()
  const queries = useQueryClient()
  const [standing, setStanding] = useState<Standing>({ waiting: 0, fault: null })
  const decisions = useMemo(() => {
    const key = ['report', id, language]
    const change = (changed: (report: WholeReport) => WholeReport): void => {
      queries.setQueryData<WholeReport>(key, (report) => (report === undefined ? report : changed(report)))
    }
    const onActed = (acted: Acted): void => {
      change((report) => withActed(report, acted))
      for (const stale of STALE) void queries.invalidateQueries({ queryKey: [stale], refetchType: 'none' })
    }
    const opened = openDecisions({
      client: client(language),
      report: () => queries.getQueryData<WholeReport>(key),
      person: () => personOf(queries, language),
      onActed,
      onUndone,
      onStanding: (now) => {
        setStanding(now)
        if (now.fault !== null && now.waiting === 0) void queries.invalidateQueries({ queryKey: key })
      },
    })
    const decide = (act: Exclude<NewAct, { kind: 'retract' }>): void => {
      const shown = SHOWN_AT_ONCE[act.kind]
      if (shown !== undefined) change((report) => withDecided(report, act.statement, shown))
      opened.decide(act)
    }
    return { ...opened, decide }
  }, [id, language, queries, onUndone])
  useEffect(() => () => decisions.close(), [decisions])
  return { decide: decisions.decide, undo: decisions.undo, standing }
}

/** Whose decisions these are; asked for where it is not known yet. */
async function personOf(queries: QueryClient, language: UiLanguage): Promise<string> {
  const { person } = await queries.ensureQueryData({
    queryKey: ['workspace'],
    queryFn: () => client(language).ask('workspace'),
  })
  return person
}
