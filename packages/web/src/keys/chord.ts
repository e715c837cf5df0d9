const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'])

/** The keys of a press as they are kept; null for a modifier alone. */
export function chordOfEvent(event: {
  readonly code: string
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): string | null {
  if (MODIFIERS.has(event.key) || event.code === '') return null
  const held = [
    event.ctrlKey || event.metaKey ? '$mod' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
  ].filter((one) => one !== '')
  return [...held, event.code].join('+')
}

/** One press as it is printed on a keyboard: "J", "Shift ?" as "?". */
export function printedKeys(chord: string, isMac: boolean): readonly string[] {
  return chord.split(' ').map((press) => {
    if (press === 'Shift+Slash') return '?'
    const parts = press.split('+').map((part) => {
      if (part === '$mod') return isMac ? '⌘' : 'Ctrl'
      return NAMES[part] ?? part.replace(/^(?:Key|Digit|Numpad|Arrow)/, '')
    })
    return parts.join(' ')
  })
}

const NAMES: Readonly<Record<string, string>> = {
  Slash: '/',
  Backslash: '\\',
  Period: '.',
  Comma: ',',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '-',
  Equal: '=',
  Backquote: '`',
}
