import type { PrintedDisagreement } from '@sanad/core/schema'
import type { Statement } from '@sanad/core/statement'
import type {
  ListedReport,
  ListedStatement,
  Page,
  ReportQuestion,
  SavedSearch,
  StatementQuestion,
  TracedStatement,
  WholeReport,
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

/** Where statements contradict each other, with the statements. */
export interface Disagreements {
  readonly disagreements: readonly PrintedDisagreement[]
  readonly statements: ReadonlyMap<string, Statement>
}

/** Where other sources differ from what a report says. Asked last: nothing waits for it. */
export function useDisagreements(report: string): UseQueryResult<Disagreements> {
  const { language } = useWords()
  return useQuery({
    queryKey: ['disagreements', report, language],
    staleTime: 60_000,
    retry: false,
    queryFn: async ({ signal }) => {
      const { incidents } = await client(language).ask('incidents', { query: { report }, signal })
      return {
        disagreements: incidents.flatMap(({ disagreements }) => disagreements),
        statements: new Map(incidents.flatMap(({ statements }) => statements.map((one) => [one.id, one]))),
      }
    },
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
      for (const key of ['workspace', 'reports', 'statements', 'disagreements', 'statement']) {
        void queries.invalidateQueries({ queryKey: [key] })
      }
    },
  }
}
