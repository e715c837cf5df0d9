import { type ReactNode, useEffect, useRef, useState } from 'react'
import { client, useLists, useWorkspace } from '../api/index.ts'
import { takeFocus } from '../parts/index.ts'
import { usePreferences } from '../preferences/index.ts'
import { useWords } from '../words/index.ts'
import { Unlock } from './notices.tsx'

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
const MINUTE = 60_000

/** Covers the page when nobody has touched it for some minutes. What was being done stays as it was underneath, and where. */
export function Cover({
  onCover,
  children,
}: {
  /** Puts away what floats over the page, and would float over its cover. */
  readonly onCover: () => void
  readonly children: ReactNode
}): ReactNode {
  const { idleMinutes } = usePreferences()
  const [covered, setCovered] = useState(false)
  const words = useWords()
  const workspace = useWorkspace()
  const { refresh } = useLists()
  const place = useRef<Element | null>(null)
  useIdle(idleMinutes, () => {
    if (!covered) place.current = document.activeElement
    onCover()
    setCovered(true)
    if (workspace.data?.sealing === true) {
      void client(words.language)
        .ask('lock')
        .then(refresh)
        .catch(() => undefined)
    }
  })
  useEffect(() => {
    if (!covered && place.current instanceof HTMLElement) place.current.focus({ preventScroll: true })
  }, [covered])
  const locked = workspace.data?.locked === true
  return (
    <>
      <div hidden={covered}>{children}</div>
      {covered ? <Covered locked={locked} onUncover={() => setCovered(false)} /> : null}
    </>
  )
}

function Covered({
  locked,
  onUncover,
}: {
  readonly locked: boolean
  readonly onUncover: () => void
}): ReactNode {
  const words = useWords()
  return (
    <div className="covered" data-covered="">
      <h1>{words.say('shell/covered')}</h1>
      {locked ? (
        <Unlock onUnlocked={onUncover} />
      ) : (
        <button ref={takeFocus} type="button" className="button primary" onClick={onUncover}>
          {words.say('shell/go-on')}
        </button>
      )}
    </div>
  )
}

function useIdle(minutes: number, onIdle: () => void): void {
  const latest = useRef(onIdle)
  useEffect(() => {
    latest.current = onIdle
  })
  useEffect(() => {
    if (minutes === 0) return
    let timer = 0
    const touched = (): void => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => latest.current(), minutes * MINUTE)
    }
    touched()
    for (const sign of SIGNS) window.addEventListener(sign, touched, { passive: true, capture: true })
    return () => {
      window.clearTimeout(timer)
      for (const sign of SIGNS) window.removeEventListener(sign, touched, { capture: true })
    }
  }, [minutes])
}
