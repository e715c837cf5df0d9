import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { useCommands, useExit } from '../keys/index.ts'
import { useWords } from '../words/index.ts'
import { Cover } from './cover.tsx'
import { leave } from './exit.ts'
import { Header } from './header.tsx'
import { Notices } from './notices.tsx'
import './shell.css'

const Palette = lazy(() => import('./palette.tsx').then(({ Palette }) => ({ default: Palette })))
const Sheet = lazy(() => import('./sheet.tsx').then(({ Sheet }) => ({ default: Sheet })))

/** What stands round every page: where one can go, what holds everywhere, and what can be called up over it. */
export function Shell(): ReactNode {
  const words = useWords()
  const [open, setOpen] = useState<'palette' | 'sheet' | null>(null)
  const close = (): void => setOpen(null)
  useEverywhere(setOpen)
  useEffect(fetchFloating, [])
  return (
    <Cover onCover={close}>
      <a className="skip" href="#main">
        {words.say('shell/skip')}
      </a>
      <Header onPalette={() => setOpen('palette')} onSheet={() => setOpen('sheet')} />
      <Notices />
      <Main />
      <Suspense fallback={null}>
        {open === 'palette' ? <Palette onClose={close} onSheet={() => setOpen('sheet')} /> : null}
        {open === 'sheet' ? <Sheet onClose={close} /> : null}
      </Suspense>
    </Cover>
  )
}

/** Fetches what can be called up as soon as somebody is there, so that no key that is typed into it is lost. */
function fetchFloating(): () => void {
  const signs = ['pointermove', 'keydown', 'touchstart'] as const
  const leave = (): void => {
    for (const sign of signs) window.removeEventListener(sign, fetch)
  }
  const fetch = (): void => {
    leave()
    void import('./palette.tsx')
    void import('./sheet.tsx')
  }
  for (const sign of signs) window.addEventListener(sign, fetch, { passive: true })
  return leave
}

function useEverywhere(setOpen: (open: 'palette' | 'sheet') => void): void {
  const navigate = useNavigate()
  const go = (to: '/' | '/statements' | '/incidents' | '/add' | '/settings') => () => void navigate({ to })
  useCommands({
    palette: () => setOpen('palette'),
    sheet: () => setOpen('sheet'),
    'go-reports': go('/'),
    'go-statements': go('/statements'),
    'go-incidents': go('/incidents'),
    'go-add': go('/add'),
    'go-settings': go('/settings'),
    search: () => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]')
      if (field === null) void navigate({ to: '/statements' })
      else field.focus()
    },
  })
  useExit(leave)
}

/** The page itself. Its heading gets the focus when the page changes, so that a screen reader tells where one is. */
function Main(): ReactNode {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const main = useRef<HTMLElement>(null)
  const first = useRef(path)
  useEffect(() => {
    if (first.current === path) return
    first.current = path
    main.current?.focus({ preventScroll: true })
  }, [path])
  return (
    <main id="main" ref={main} tabIndex={-1}>
      <Suspense fallback={null}>
        <Outlet />
      </Suspense>
    </main>
  )
}
