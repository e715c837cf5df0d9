import type { PageDocument, PageElement } from './page-node.ts'

const NEVER = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'applet',
  'nav',
  'form',
  'button',
  'select',
  'textarea',
  'input',
  'dialog',
  'svg',
  'canvas',
  'video',
  'audio',
  'map',
  'menu',
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="search"]',
  '[role="contentinfo"]',
  '[role="menu"]',
].join(',')

const CLUTTER = new Set(
  `cookie cookies consent gdpr onetrust newsletter newsletters subscribe subscription paywall related recommended
  recommendations recirculation trending mostread social share sharing sharebar breadcrumb breadcrumbs advert
  advertisement adverts ad ads sponsored promo outbrain taboola disqus comments toolbar masthead skip`.split(
    /\s+/,
  ),
)
const CLUTTER_PHRASE =
  /cookie-?(?:banner|notice|consent)|read-?(?:more|next|also)|related-(?:articles|stories|posts|content|links)|more-(?:stories|from)|most-(?:read|popular)|sign-?up|share-?(?:tools|buttons|links|bar)|you-may/i
const QUOTE = /pull-?quote|quote/i

/** Takes off what is around a page's article: menus, banners, forms, adverts, links to other pages. */
export function removeClutter(page: PageDocument): void {
  const whole = page.body.textContent?.length ?? 0
  for (const element of [...page.querySelectorAll(NEVER)]) element.remove()
  for (const element of [...page.querySelectorAll('body *')]) {
    if (isClutter(element) && (element.textContent?.length ?? 0) < whole / 2) element.remove()
    else if (element.tagName === 'ASIDE') turnIntoQuote(page, element)
  }
}

/** Whether an element is set apart as a quotation that repeats the article's words. */
export function isPullQuote(element: PageElement): boolean {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-type') ?? ''}`
  return /pull-?quote/i.test(named) || (element.tagName === 'ASIDE' && QUOTE.test(named))
}

/** An aside that is kept is a quotation; what looks for articles throws asides away. */
function turnIntoQuote(page: PageDocument, aside: PageElement): void {
  const quote = page.createElement('blockquote')
  if (isPullQuote(aside)) quote.setAttribute('class', 'pullquote')
  quote.append(...aside.childNodes)
  aside.replaceWith(quote)
}

function isClutter(element: PageElement): boolean {
  if (element.matches('body, html, main, article')) return false
  if (isHiddenByStyle(element)) return true
  if (element.tagName === 'ASIDE' || element.tagName === 'FOOTER') {
    return !isPullQuote(element) && element.querySelector('blockquote, q') === null && !isInFigure(element)
  }
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (named.trim() === '') return false
  return (
    CLUTTER_PHRASE.test(named) ||
    named
      .toLowerCase()
      .split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/)
      .some((word) => CLUTTER.has(word))
  )
}

function isHiddenByStyle(element: PageElement): boolean {
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

function isInFigure(element: PageElement): boolean {
  return element.parentElement?.matches('figure, blockquote') ?? false
}
