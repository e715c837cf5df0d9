import type { PageCatalogue } from '@sanad/core/messages'
import type { UiLanguage } from '@sanad/core/statement'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { usePreferences } from '../preferences/index.ts'
import { loadCatalogue } from './catalogue.ts'
import { openWebWords, type WebWords } from './open.ts'

export type { WebWords }

const Context = createContext<WebWords | null>(null)

interface Loaded {
  readonly language: UiLanguage
  readonly catalogue: PageCatalogue
}

/** Gives the page its words, and shows nothing until they are here. A new language takes the place of the old in one step. */
export function WordsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { language, digits } = usePreferences()
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    let wanted = true
    void loadCatalogue(language).then((catalogue) => {
      if (wanted) setLoaded({ language, catalogue })
    })
    return () => {
      wanted = false
    }
  }, [language])
  const words = useMemo(
    () => (loaded === null ? null : openWebWords(loaded.language, loaded.catalogue, digits)),
    [loaded, digits],
  )
  return words === null ? null : <Context value={words}>{children}</Context>
}

/** The words of the page. */
export function useWords(): WebWords {
  const words = useContext(Context)
  if (words === null) throw new Error('words are asked for outside their provider')
  return words
}
