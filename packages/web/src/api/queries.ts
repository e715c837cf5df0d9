import type { PrintedViolation } from '@sanad/core/schema'
import type {
  AgainstReport,
  AsKnown,
  IncidentQuestion,
  ListedIncident,
  ListedReport,
  ListedStatement,
  Page,
  ReportQuestion,
  SavedSearch,
  StatementQuestion,
  TracedStatement,
  WeighingProgress,
  WholeIncident,
  WholeReport,
  WholeViolation,
  WorkspaceView,
} from '@sanad/server/client'
import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useWords } from '../words/index.ts'
import { client } from './client.ts'

/** What a list of reports is narrowed to; its address. */
export type ReportSearch = Omit<ReportQuestion, 'limit' | 'after' | 'position'>
/** What a list of statements is narrowed to; its address. */
export type StatementSearch = Omit<StatementQuestion, 'limit' | 'after' | 'position'>

/** What a list of incidents is narrowed to; its address. */
export type IncidentSearch = Omit<IncidentQuestion, 'limit' | 'after' | 'position'>

type Listed<T> = UseInfiniteQueryResult<InfiniteData<Page<T>>>
const ROWS = 100

/** How the workspace stands. */
export function useWorkspace(): UseQueryResult<WorkspaceView> {
  const { language } = useWords()
  return useQuery({
    queryKey: ['workspace'],
    queryFn: ({ signal }) => client(language).ask('workspace', { signal }),
    retry: false,
    refetchInterval: ({ state }) => (state.status === 'error' ? 3000 : 30_000),
  })
}

const OFTEN_MS = 400

/** How far the incidents are that are being waited for; null before that is known. */
export function useWeighing(): WeighingProgress | null {
  const { language } = useWords()
  const { data } = useQuery({
    queryKey: ['weighing'],
    gcTime: 0,
    retry: false,
    refetchInterval: OFTEN_MS,
    queryFn: ({ signal }) =>
      client(language)
        .ask('workspace', { signal })
        .then(({ weighing }) => weighing),
  })
  return data ?? null
}

/** A list of reports, page by page. */
export function useReports(search: ReportSearch): Listed<ListedReport> {
  const { language } = useWords()
  return useInfiniteQuery({
    queryKey: ['reports', search],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      client(language).ask('reports', { query: { ...search, ...paging(pageParam) }, signal }),
    getNextPageParam: ({ next }) => next,
  })
}

/** A list of statements, page by page. */
export function useStatements(search: StatementSearch): Listed<ListedStatement> {
  const { language } = useWords()
  return useInfiniteQuery({
    queryKey: ['statements', search],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      client(language).ask('statements', { query: { ...search, ...paging(pageParam) }, signal }),
    getNextPageParam: ({ next }) => next,
  })
}

function paging(after: string): { readonly limit: number; readonly after?: string } {
  return after === '' ? { limit: ROWS } : { limit: ROWS, after }
}

/** A report with its text and statements. */
export function useReport(id: string): UseQueryResult<WholeReport> {
  const { language } = useWords()
  return useQuery({
    queryKey: ['report', id, language],
    queryFn: ({ signal }) => client(language).ask('report', { params: { id }, signal }),
  })
}

/** A statement and everything it came through. */
export function useTraced(id: string): UseQueryResult<TracedStatement> {
  const { language } = useWords()
  return useQuery({
    queryKey: ['statement', id],
    queryFn: ({ signal }) => client(language).ask('statement', { params: { id }, signal }),
  })
}

/** What is said against the statements of a report, in it and in others. Asked last: nothing waits for it. */
export function useAgainstReport(report: string): UseQueryResult<AgainstReport> {
  const { language } = useWords()
  return useQuery({
    queryKey: ['against', report, language],
    staleTime: 60_000,
    retry: false,
    queryFn: ({ signal }) => client(language).ask('against', { params: { id: report }, signal }),
  })
}

/** A list of incidents, page by page. */
export function useIncidents(search: IncidentSearch): Listed<ListedIncident> {
  const { language } = useWords()
  return useInfiniteQuery({
    queryKey: ['incidents', search],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      client(language).ask('incidents', { query: { ...search, ...paging(pageParam) }, signal }),
    getNextPageParam: ({ next }) => next,
  })
}

/** An incident with everything that its statements come to. */
export function useIncident(id: string, known: AsKnown): UseQueryResult<WholeIncident> {
  const { language } = useWords()
  return useQuery({
    queryKey: ['incident', id, known, language],
    queryFn: ({ signal }) => client(language).ask('incident', { params: { id }, query: known, signal }),
  })
}

/** A violation with its sources, and what was decided on it. */
export function useViolation(id: string): UseQueryResult<WholeViolation> {
  const { language } = useWords()
  return useQuery({
    queryKey: ['violation', id, language],
    queryFn: ({ signal }) => client(language).ask('violation', { params: { id }, signal }),
  })
}

/** The violations that people recorded. */
export function useViolations(): UseQueryResult<Page<PrintedViolation>> {
  const { language } = useWords()
  return useQuery({
    queryKey: ['violations', language],
    queryFn: ({ signal }) => client(language).ask('violations', { signal }),
  })
}

/** Searches that were kept under a name. */
export function useSearches(): UseQueryResult<Page<SavedSearch>> {
  const { language } = useWords()
  return useQuery({
    queryKey: ['searches'],
    queryFn: ({ signal }) => client(language).ask('searches', { signal }),
  })
}

/** Has the lists and counts asked anew. */
export function useLists(): { readonly refresh: () => void } {
  const queries = useQueryClient()
  return {
    refresh: () => {
      for (const key of [
        'workspace',
        'reports',
        'statements',
        'against',
        'incidents',
        'incident',
        'statement',
      ]) {
        void queries.invalidateQueries({ queryKey: [key] })
      }
    },
  }
}
