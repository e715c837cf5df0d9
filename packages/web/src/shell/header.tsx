import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Keys } from '../keys/index.ts'
import { useWords } from '../words/index.ts'
import { leave } from './exit.ts'

/** Where one can go from everywhere. */
export function Header({
  onPalette,
  onSheet,
}: {
  readonly onPalette: () => void
  readonly onSheet: () => void
}): ReactNode {
  const words = useWords()
  return (
    <header className="bar">
      <Link to="/" className="brand" aria-label={words.say('shell/home')}>
        <span lang="ar" dir="rtl">
          {words.say('shell/sanad')}
        </span>
      </Link>
      <nav aria-label={words.say('shell/pages')}>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {words.say('shell/reports')}
        </Link>
        <Link to="/statements" activeOptions={{ exact: true, includeSearch: false }}>
          {words.say('shell/statements')}
        </Link>
        <Link to="/incidents" activeOptions={{ includeSearch: false }}>
          {words.say('incidents/title')}
        </Link>
        <Link to="/violations" className="wide">
          {words.say('violations/title')}
        </Link>
        <Link to="/add">{words.say('shell/add')}</Link>
      </nav>
      <div className="tools push">
        <button type="button" className="tool wide" onClick={onPalette}>
          {words.say('shell/go-to')} <Keys command="palette" />
        </button>
        <button type="button" className="tool wide" onClick={onSheet}>
          {words.say('shell/keys')} <Keys command="sheet" />
        </button>
        <Link to="/settings" className="tool">
          {words.say('shell/settings')}
        </Link>
        <button type="button" className="tool" onClick={leave} title={words.say('shell/leave-hint')}>
          {words.say('shell/leave')}
        </button>
      </div>
    </header>
  )
}
