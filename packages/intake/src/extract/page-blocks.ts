import type { Locator } from '@sanad/core/statement'
import { cleanText } from './clean.ts'
import type { Extract } from './extraction.ts'
import { isPullQuote } from './page-clutter.ts'
import { isElement, isWords, type PageElement, type PageNode } from './page-node.ts'
import { createTextBuilder } from './text-builder.ts'

const PARTS: Readonly<Record<string, string>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  BLOCKQUOTE: 'quote',
  LI: 'list',
  DT: 'list',
  DD: 'list',
  TR: 'table',
}
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BODY CENTER DETAILS DIV DL FIELDSET FIGURE FOOTER HEADER HR MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD UL'.split(
    ' ',
  ),
)
const BEFORE: Readonly<Record<string, string>> = { BR: '\n', TD: '\t', TH: '\t' }
/** A paragraph inside one of these stays what it is. */
const OUTERMOST = new Set(['pull-quote', 'caption'])
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'IFRAME', 'OBJECT'])

/** The paragraphs of a part of a page, parted by blank lines; headings, captions and quotations stand alone. */
export function readBlocks(root: PageNode, within: Locator = {}): Pick<Extract, 'characters' | 'located'> {
  const builder = createTextBuilder()
  const state = { words: [] as string[], part: null as string | null, paragraph: 0, pre: false }

  function flush(): void {
    for (const words of paragraphsOf(state.words.join(''))) {
      state.paragraph += 1
      const part = state.part === null ? {} : { part: state.part }
      builder.breakBy('\n\n')
      builder.add(words, { ...part, ...within, paragraph: state.paragraph })
    }
    state.words.length = 0
  }

  function visitElement(element: PageElement): void {
    const tag = element.tagName.toUpperCase()
    const part = isPullQuote(element) ? 'pull-quote' : PARTS[tag]
    if (BEFORE[tag] !== undefined) state.words.push(BEFORE[tag])
    if (part !== undefined || BLOCKS.has(tag)) visitBlock(element, part, tag === 'PRE')
    else for (const child of element.childNodes) visit(child)
  }

  function visitBlock(element: PageElement, part: string | undefined, pre: boolean): void {
    flush()
    const before = { part: state.part, pre: state.pre }
    if (!OUTERMOST.has(state.part ?? '')) state.part = part ?? state.part
    state.pre = state.pre || pre
    for (const child of element.childNodes) visit(child)
    flush()
    state.part = before.part
    state.pre = before.pre
  }

  function visit(node: PageNode): void {
    if (isWords(node)) {
      const words = cleanText(node.textContent ?? '')
      state.words.push(state.pre ? words : words.replace(/[ \t\n\f]+/g, ' '))
    } else if (isElement(node) && !SILENT.has(node.tagName.toUpperCase())) visitElement(node)
  }

  visit(root)
  flush()
  return builder.build()
}

function paragraphsOf(words: string): readonly string[] {
  return words
    .replace(/ {2,}/g, ' ')
    .split(/ ?\n ?(?:\n ?)+/)
    .map((paragraph) => paragraph.replace(/[ \t]*\n[ \t]*/g, '\n').trim())
    .filter((paragraph) => /[^\s\u200B\uFEFF]/u.test(paragraph))
}
