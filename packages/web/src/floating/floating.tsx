import type { ReactNode } from 'react'
import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words/index.ts'

/** Something that floats over the page until it is answered or left with Escape; the focus goes back where it was. */
export function Floating({
  title,
  onClose,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}): ReactNode {
  const { language } = useWords()
  return (
    <I18nProvider locale={language}>
      <ModalOverlay
        className="veil"
        isOpen
        isDismissable
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
      >
        <Modal className="floating">
          <Dialog className="stack">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
