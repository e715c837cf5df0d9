/** For what comes in the place of the button that asked for it: takes the focus that would be lost with the button. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
