import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
} from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  ReportsPage,
  readAsOf,
  readIncidentSearch,
  readReportSearch,
  readSearch,
  readStatementSearch,
  StatementsPage,
  writeSearch,
} from '../lists/index.ts'
import { Failure, Nowhere } from '../parts/index.ts'
import { Shell } from '../shell/index.ts'

const intake = (): Promise<typeof import('../intake/index.ts')> => import('../intake/index.ts')

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: Broken,
})
const reports = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readReportSearch,
  component: ReportsPage,
})
const statements = createRoute({
  getParentRoute: () => root,
  path: '/statements',
  validateSearch: readStatementSearch,
  component: StatementsPage,
})
const statement = createRoute({
  getParentRoute: () => root,
  path: '/statements/$id',
  component: lazyRouteComponent(() => import('../statement/index.ts'), 'StatementPage'),
})
const incidentPages = (): Promise<typeof import('../incident/index.ts')> => import('../incident/index.ts')
const incidents = createRoute({
  getParentRoute: () => root,
  path: '/incidents',
  validateSearch: readIncidentSearch,
  component: lazyRouteComponent(incidentPages, 'IncidentsPage'),
})
const incident = createRoute({
  getParentRoute: () => root,
  path: '/incidents/$id',
  validateSearch: readAsOf,
  component: lazyRouteComponent(incidentPages, 'IncidentPage'),
})
const violations = createRoute({
  getParentRoute: () => root,
  path: '/violations',
  component: lazyRouteComponent(incidentPages, 'ViolationsPage'),
})
const violation = createRoute({
  getParentRoute: () => root,
  path: '/violations/$id',
  component: lazyRouteComponent(incidentPages, 'ViolationPage'),
})
const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  validateSearch: (told: Record<string, unknown>): { readonly at?: string } =>
    typeof told['at'] === 'string' ? { at: told['at'] } : {},
  component: lazyRouteComponent(() => import('../room/index.ts'), 'ReadingRoom'),
})
const files = createRoute({
  getParentRoute: () => root,
  path: '/add',
  component: lazyRouteComponent(intake, 'FilesPage'),
})
const words = createRoute({
  getParentRoute: () => root,
  path: '/add/words',
  component: lazyRouteComponent(intake, 'WordsPage'),
})
const recording = createRoute({
  getParentRoute: () => root,
  path: '/add/recording',
  component: lazyRouteComponent(intake, 'RecordingPage'),
})
const interview = createRoute({
  getParentRoute: () => root,
  path: '/add/interview',
  component: lazyRouteComponent(intake, 'InterviewPage'),
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/index.ts'), 'SettingsPage'),
})
const tree = root.addChildren([
  reports,
  statements,
  statement,
  incidents,
  incident,
  violations,
  violation,
  report,
  files,
  words,
  recording,
  interview,
  settings,
])

const open = () =>
  createRouter({
    routeTree: tree,
    parseSearch: (address) => readSearch(address.replace(/^\?/, '')),
    stringifySearch: writeSearch,
    scrollRestoration: true,
  })

/** Which address shows what. */
export function openRouter(): ReturnType<typeof open> {
  return open()
}

function NotFound(): ReactNode {
  return (
    <div className="page">
      <Nowhere />
    </div>
  )
}

function Broken({ error, reset }: ErrorComponentProps): ReactNode {
  return (
    <div className="page">
      <Failure error={error} retry={reset} />
    </div>
  )
}

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof openRouter>
  }
}
