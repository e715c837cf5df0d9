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
import { asItStands, charactersOf, type Ground, groundOf, statementAt, statementsIn } from './shown.ts'
import { useDecisions } from './use-decisions.ts'
import type { TextHandle } from './use-painted.ts'

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
  readonly handles: Handles
  pick(id: string): void
  pressText(at: number): void
  pressTitle(at: number): void
  command(command: Command): void
  say(kind: 'comment' | 'flag', said: string): void
  change(draft: Draft): void
  save(): void
  leave(): void
}

/** The words of the report and its title, as they stand on the page. */
type Handles = Readonly<Record<Ground, RefObject<TextHandle | null>>>

/** Reads a report: where one is in it, what is being edited, and what keys and buttons do. */
export function useRoom(report: WholeReport, at: string | undefined): Room {
  const { leastSureFirst } = usePreferences()
  const ordered = useMemo(() => inOrder(report, leastSureFirst), [report, leastSureFirst])
  const [place, setPlace] = useState<{ readonly id: string | null; readonly moved: boolean }>({
    id: at ?? null,
    moved: at !== undefined,
  })
  const [asking, setAsking] = useState<Asking>(null)
  const [comparing, setComparing] = useState(false)
  const handles = { text: useRef<TextHandle>(null), title: useRef<TextHandle>(null) }
  const here = ordered.find((one) => isCalled(one, place.id)) ?? ordered[0] ?? null
  const go = useGo({ ordered, drawn: statementsIn(report, 'text') }, handles.text, (id) => {
    setPlace({ id, moved: true })
    setAsking(null)
  })
  useArrival(at, go)
  const decisions = useDecisions(report.report.id, go)
  const editing = useEditing(report, { here, handles, go, decide: decisions.decide })
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
    handles,
    pick: go,
    pressText: usePress(report, 'text', go),
    pressTitle: usePress(report, 'title', go),
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

/** Goes to the statement whose words were pressed. */
function usePress(report: WholeReport, ground: Ground, go: (id: string) => void): (at: number) => void {
  return useCallback(
    (pressed) => {
      const found = statementAt(statementsIn(report, ground), pressed)
      if (found !== null) go(found.statement.id)
    },
    [report, ground, go],
  )
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
  readonly handles: Handles
  readonly go: (id: string) => void
  readonly decide: ReturnType<typeof useDecisions>['decide']
}

function useEditing(report: WholeReport, { here, handles, go, decide }: Place): Editing {
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
      if (here !== null && charactersOf(report, groundOf(report, here)) !== null)
        setDraft(draftOf(asItStands(here)))
    },
    create: () => {
      const inText = here !== null && groundOf(report, here) === 'text'
      const last = inText ? (asItStands(here).content.spans.at(-1)?.[1] ?? 0) : 0
      const content: Span | null = handles.text.current?.selected() ?? wordAfter(movable, last)
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
