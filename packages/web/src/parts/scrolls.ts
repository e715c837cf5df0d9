/** What scrolls by itself can be reached with the keyboard, so that it can be scrolled without a mouse. */
export const SCROLLS = { tabIndex: 0, 'data-scrolls': '' } as const
