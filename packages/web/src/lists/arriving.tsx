import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useArrivals } from '../api/index.ts'
import { useWords } from '../words/index.ts'

/** That files are on their way whose reports are not in the list yet. */
export function Arriving(): ReactNode {
  const words = useWords()
  const count = useArrivals()
  return (
    <p role="status" className="small no-print">
      {count === 0 ? null : <Link to="/add">{words.say('listing/arriving', { count })}</Link>}
    </p>
  )
}
