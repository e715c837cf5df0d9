import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  I18nProvider,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { useReports } from '../api/index.ts'
import { useWords, type WebWords } from '../words/index.ts'

interface Place {
  readonly id: string
  readonly name: string
  readonly go: () => void
}

/** Goes anywhere by a few letters of its name. */
export function Palette({
  onClose,
  onSheet,
}: {
  readonly onClose: () => void
  readonly onSheet: () => void
}): ReactNode {
  const words = useWords()
  const { contains } = useFilter({ sensitivity: 'base' })
  const [typed, setTyped] = useState('')
  const places = usePlaces(words, onSheet)
  const shown = places.filter(({ name }) => contains(name, typed)).slice(0, 12)
  return (
    <I18nProvider locale={words.language}>
      <ModalOverlay className="veil" isOpen isDismissable onOpenChange={onClose}>
        <Modal className="floating palette">
          <Dialog aria-label={words.say('shell/go-to')}>
            <Autocomplete inputValue={typed} onInputChange={setTyped}>
              <SearchField aria-label={words.say('shell/go-to')} autoFocus>
                <Input placeholder={words.say('shell/go-to-what')} />
              </SearchField>
              <ListBox
                items={shown}
                aria-label={words.say('shell/pages')}
                selectionMode="none"
                onAction={(key) => {
                  onClose()
                  shown.find(({ id }) => id === key)?.go()
                }}
                renderEmptyState={() => words.say('shell/nothing-of-that-name')}
              >
                {({ id, name }) => (
                  <ListBoxItem id={id} textValue={name}>
                    <bdi>{name}</bdi>
                  </ListBoxItem>
                )}
              </ListBox>
            </Autocomplete>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}

function usePlaces(words: WebWords, onSheet: () => void): readonly Place[] {
  const navigate = useNavigate()
  const reports = useReports({})
  const rows = reports.data?.pages.flatMap((page) => page.rows) ?? []
  const page = (
    id: string,
    name: string,
    to: '/' | '/statements' | '/incidents' | '/violations' | '/add' | '/settings',
  ): Place => ({
    id,
    name,
    go: () => void navigate({ to }),
  })
  return [
    page('reports', words.say('shell/reports'), '/'),
    page('statements', words.say('shell/statements'), '/statements'),
    page('incidents', words.say('incidents/title'), '/incidents'),
    page('violations', words.say('violations/title'), '/violations'),
    page('add', words.say('shell/add'), '/add'),
    { id: 'keys', name: words.say('shell/keys'), go: onSheet },
    page('settings', words.say('shell/settings'), '/settings'),
    ...rows.map(({ report, file }) => ({
      id: report.id,
      name: report.title ?? file ?? words.say('view/untitled'),
      go: () => void navigate({ to: '/reports/$id', params: { id: report.id } }),
    })),
  ]
}
