/** As much of a page's tree as extraction looks at. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
}

/** An element of a page. */
export interface PageElement extends PageNode {
  readonly tagName: string
  readonly id: string
  readonly childNodes: Iterable<PageNode>
  readonly parentElement: PageElement | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  matches(selector: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
  setAttribute(name: string, value: string): void
  append(...nodes: PageNode[]): void
  replaceWith(node: PageNode): void
}

/** A whole page. */
export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null
  readonly body: PageElement
  createElement(tag: string): PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

const ELEMENT = 1
const WORDS = 3

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT
}

/** Whether a node is characters. */
export function isWords(node: PageNode): boolean {
  return node.nodeType === WORDS
}

/** A page parsed without running, fetching or styling anything. */
export async function parsePage(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom/worker')
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(whole).document
}
