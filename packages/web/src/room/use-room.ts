import type { Span } from '@sanad/core/statement'
import type { StandingStatement, WholeReport } from '@sanad/server/client'
import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { client, useLists } from '../api/index.ts'
import { type Command, useCommands } from '../keys/index.ts'
import { changePreferences, usePreferences } from '../preferences/index.ts'
import { useWords } from '../words/index.ts'
import type { Asking } from './actions.tsx'
import type { Standing } from './decisions.ts'
import { type Draft, draftFrom, draftOf, editOf } from './drafted.ts'
import { createMovable, wordAfter } from './edges.ts'
import { inOrder, stepFrom } from './order.ts'
import type { TextHandle } from './report-text.tsx'
import { asItStands, inText, statementAt } from './shown.ts'
import { useDecisions } from './use-decisions.ts'

/** How one report is being read. */
export interface Room {
  readonly ordered: readonly StandingStatement[]
  readonly here: StandingStatement | null
  /** Whether the person moved, so that the focus may go along. */
  readonly moved: boolean
  readonly draft: Draft | null
  readonly asking: Asking
  readonly comparing: boolean
  readonly standing: Standing
  readonly fault: unknown
  readonly text: RefObject<TextHandle | null>
  pick(id: string): void
  press(at: number): void
  command(command: Command): void
  say(kind: 'comment' | 'flag', said: string): void
  change(draft: Draft): void
  save(): void
  leave(): void
}

/** Reads a report: where one is in it, what is being edited, and what keys and buttons do. */
export function useRoom(report: WholeReport, at: string | undefined): Room {
  const { leastSureFirst } = usePreferences()
  const ordered = useMemo(
    () => inOrder(report.statements, leastSureFirst),
    [report.statements, leastSureFirst],
  )
  const [place, setPlace] = useState<{ readonly id: string | null; readonly moved: boolean }>({
    id: at ?? null,
    moved: at !== undefined,
  })
  const [asking, setAsking] = useState<Asking>(null)
  const [comparing, setComparing] = useState(false)
  const text = useRef<TextHandle>(null)
  const here = ordered.find((one) => isCalled(one, place.id)) ?? ordered[0] ?? null
  const go = useGo({ ordered, drawn: inText(report) }, text, (id) => {
    setPlace({ id, moved: true })
    setAsking(null)
  })
  useArrival(at, go)
  const decisions = useDecisions(report.report.id, go)
  const editing = useEditing(report, { here, text, go, decide: decisions.decide })
  const doing = doingOf({ ordered, here, go, decisions, setAsking, setComparing, editing })
  useCommands(doing, editing.draft === null && asking === null)
  return {
    ordered,
    here,
    moved: place.moved,
    draft: editing.draft,
    asking,
    comparing,
    standing: decisions.standing,
    fault: editing.fault,
    text,
    pick: go,
    press: useCallback(
      (pressed) => {
        const found = statementAt(inText(report), pressed)
        if (found !== null) go(found.statement.id)
      },
      [report, go],
    ),
    command: (command) => doing[command]?.(),
    say: (kind, said) => {
      if (here !== null) decisions.decide({ kind, statement: here.statement.id, words: said })
      setAsking(null)
    },
    change: editing.change,
    save: editing.save,
    leave: () => {
      setAsking(null)
      editing.leave()
      if (here !== null) go(here.statement.id)
    },
  }
}

/** Goes where the address says, each time that it says another place. */
function useArrival(at: string | undefined, go: (id: string) => void): void {
  const arrived = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (at === undefined || arrived.current === at) return
    arrived.current = at
    go(at)
  }, [at, go])
}

/** Statements in the order in which one walks through them, and those whose words stand in the text. */
interface Listed {
  readonly ordered: readonly StandingStatement[]
  readonly drawn: readonly StandingStatement[]
}

/** Goes to a statement: its card and its words come into sight, in both panes. */
function useGo(
  listed: Listed,
  text: RefObject<TextHandle | null>,
  set: (id: string) => void,
): (id: string) => void {
  const latest = useRef({ listed, set })
  latest.current = { listed, set }
  return useCallback(
    (id) => {
      const { ordered, drawn } = latest.current.listed
      const standing = ordered.find((one) => isCalled(one, id))
      latest.current.set(standing?.statement.id ?? id)
      const [span] =
        standing === undefined || !drawn.includes(standing) ? [] : asItStands(standing).content.spans
      if (span !== undefined) text.current?.reveal(span)
      const shown = standing?.statement.id ?? id
      document.querySelector(`[data-statement="${shown}"]`)?.scrollIntoView({ block: 'nearest' })
    },
    [text],
  )
}

/** Whether a statement has an id, as it was read or as a person put it. */
function isCalled(standing: StandingStatement, id: string | null): boolean {
  return standing.statement.id === id || asItStands(standing).id === id
}

interface Editing {
  readonly draft: Draft | null
  readonly fault: unknown
  change(draft: Draft | null): void
  edit(): void
  create(): void
  save(): void
  leave(): void
}

interface Place {
  readonly here: StandingStatement | null
  readonly text: RefObject<TextHandle | null>
  readonly go: (id: string) => void
  readonly decide: ReturnType<typeof useDecisions>['decide']
}

function useEditing(report: WholeReport, { here, text, go, decide }: Place): Editing {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [fault, setFault] = useState<unknown>(null)
  const tell = useTell(
    report,
    (id) => {
      setDraft(null)
      go(id)
    },
    setFault,
  )
  const movable = useMemo(() => createMovable(report.characters ?? ''), [report.characters])
  return {
    draft,
    fault,
    change: setDraft,
    edit: () => {
      if (here !== null && inText(report).includes(here)) setDraft(draftOf(asItStands(here)))
    },
    create: () => {
      const last = here === null ? 0 : (asItStands(here).content.spans.at(-1)?.[1] ?? 0)
      const content: Span | null = text.current?.selected() ?? wordAfter(movable, last)
      if (content !== null) setDraft(draftFrom(content))
    },
    save: () => {
      if (draft === null) return
      if (draft.of === null) tell(draft)
      else {
        decide({ kind: 'replace', statement: here?.statement.id ?? draft.of, with: editOf(draft) })
        setDraft(null)
      }
    },
    leave: () => {
      setDraft(null)
      setFault(null)
    },
  }
}

/** Has a new statement written down, and goes to it once it stands in the report. */
function useTell(
  report: WholeReport,
  onTold: (id: string) => void,
  onFault: (fault: unknown) => void,
): (draft: Draft) => void {
  const { language } = useWords()
  const queries = useQueryClient()
  const { refresh } = useLists()
  return (draft) => {
    const text = report.texts.find(({ stands }) => stands)?.text ?? ''
    client(language)
      .ask('tell', { body: { ...editOf(draft), report: report.report.id, text } })
      .then(async ({ statement }) => {
        onFault(null)
        await queries.invalidateQueries({ queryKey: ['report', report.report.id] })
        refresh()
        onTold(statement.id)
      })
      .catch(onFault)
  }
}

interface Around {
  readonly ordered: readonly StandingStatement[]
  readonly here: StandingStatement | null
  readonly go: (id: string) => void
  readonly decisions: Pick<ReturnType<typeof useDecisions>, 'decide' | 'undo'>
  readonly setAsking: (asking: Asking) => void
  readonly setComparing: (change: (comparing: boolean) => boolean) => void
  readonly editing: Editing
}

/** What each key and button of the room does. A decision goes on to the next statement. */
function doingOf(around: Around): Partial<Record<Command, () => void>> {
  const { ordered, here, go, decisions, setAsking, setComparing, editing } = around
  const id = here?.statement.id ?? null
  const step = (steps: number): void => {
    const to = stepFrom(ordered, id, steps)
    if (to !== null) go(to)
  }
  const decide = (kind: 'accept' | 'reject' | 'hold') => () => {
    if (id === null) return
    decisions.decide({ kind, statement: id })
    step(1)
  }
  return {
    next: () => step(1),
    previous: () => step(-1),
    accept: decide('accept'),
    reject: decide('reject'),
    hold: decide('hold'),
    flag: () => setAsking('flag'),
    comment: () => setAsking('comment'),
    edit: editing.edit,
    create: editing.create,
    undo: decisions.undo,
    against: () => setComparing((comparing) => !comparing),
    order: toggleOrder,
  }
}

function toggleOrder(): void {
  const pressed = document.querySelector('[data-order]')?.getAttribute('aria-pressed') === 'true'
  changePreferences({ leastSureFirst: !pressed })
}
