import type { PageDocument, PageElement } from './page-node.ts'

const SILENT =
  'script, style, noscript, template, iframe, object, embed, applet, svg, canvas, video, audio, map'
const AROUND = `nav, form, button, select, textarea, input, dialog, menu, [hidden], [aria-hidden="true"], [role="navigation"],
  [role="dialog"], [role="alertdialog"], [role="search"], [role="contentinfo"], [role="menu"]`

const CLUTTER = new Set(
  `cookie cookies consent gdpr onetrust newsletter newsletters subscribe subscription paywall related recommended
  recommendations recirculation trending mostread social share sharing sharebar breadcrumb breadcrumbs advert
  advertisement adverts ad ads sponsored promo outbrain taboola disqus comments toolbar masthead skip`.split(
    /\s+/,
  ),
)
const CLUTTER_PHRASE =
  /cookie-?(?:banner|notice|consent)|read-?(?:more|next|also)|related-(?:articles|stories|posts|content|links)|more-(?:stories|from)|most-(?:read|popular)|sign-?up|share-?(?:tools|buttons|links|bar)|you-may/i
const ABOUT =
  /publish(?:ed)?-?(?:date|on|time)|date-?publish|(?:post|entry|article)-?(?:date|meta)|last-?update|byline|submitted|(?:^|[\s_-])(?:date|timestamp|published)(?:$|[\s_-])/i
const POINTER =
  /^(?:read (?:more|also|next)|also read|see also|related|watch|listen|follow us|اقرأ أيض|إقرأ أيض|اقرأ المزيد|شاهد|à lire|lire aussi|voir aussi)/i
const SHORT = 200
const QUOTE = /pull-?quote|quote/i

/**
 * Takes off what is around a page's article: menus, banners, forms, adverts, links to other pages. Nothing that holds
 * most of the page's words is taken for clutter, whatever it is called: some pages lie in a form as a whole.
 */
export function removeClutter(page: PageDocument): void {
  for (const element of [...page.querySelectorAll(SILENT)]) element.remove()
  const most = (page.body.textContent?.length ?? 0) / 2
  const isSmall = (element: PageElement): boolean => (element.textContent?.length ?? 0) < most
  for (const element of [...page.querySelectorAll(AROUND)]) if (isSmall(element)) element.remove()
  for (const element of [...page.querySelectorAll('body *')]) {
    if (isClutter(element) && isSmall(element)) element.remove()
    else keepKind(page, element)
  }
}

/** Whether an element is set apart as a quotation that repeats the article's words. */
export function isPullQuote(element: PageElement): boolean {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-type') ?? ''}`
  return /pull-?quote/i.test(named) || (element.tagName === 'ASIDE' && QUOTE.test(named))
}

/** What looks for articles throws asides away and forgets the classes of others: what they say becomes the element's name. */
function keepKind(page: PageDocument, element: PageElement): void {
  if (isPullQuote(element)) rename(page, element, 'blockquote', 'pullquote')
  else if (element.tagName === 'ASIDE') rename(page, element, 'blockquote', '')
  else if (isCaption(element)) rename(page, element, 'figcaption', '')
}

function rename(page: PageDocument, element: PageElement, tag: string, named: string): void {
  const renamed = page.createElement(tag)
  if (named !== '') renamed.setAttribute('class', named)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}

function isCaption(element: PageElement): boolean {
  const named = element.getAttribute('class') ?? ''
  return (
    element.matches('div, p, span') &&
    /(?:^|[\s_-])caption(?:$|[\s_-])/i.test(named) &&
    (element.textContent?.length ?? 0) < 600
  )
}

function isClutter(element: PageElement): boolean {
  if (element.matches('body, html, main, article')) return false
  if (isHiddenByStyle(element)) return true
  if (element.tagName === 'ASIDE' || element.tagName === 'FOOTER') {
    return !isPullQuote(element) && element.querySelector('blockquote, q') === null && !isInFigure(element)
  }
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (pointsElsewhere(element)) return true
  if (named.trim() === '') return false
  if (ABOUT.test(named) && (element.textContent?.trim().length ?? 0) < SHORT) return true
  return (
    CLUTTER_PHRASE.test(named) ||
    named
      .toLowerCase()
      .split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/)
      .some((word) => CLUTTER.has(word))
  )
}

/** A line that does nothing but send the reader to another page. */
function pointsElsewhere(element: PageElement): boolean {
  if (!element.matches('p, li, div, h3, h4') || (element.textContent?.length ?? 0) > SHORT) return false
  return POINTER.test(element.textContent?.trim() ?? '') && element.querySelector('a') !== null
}

function isHiddenByStyle(element: PageElement): boolean {
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

function isInFigure(element: PageElement): boolean {
  return element.parentElement?.matches('figure, blockquote') ?? false
}
