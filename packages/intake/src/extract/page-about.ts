import { cleanLine } from './clean.ts'
import { findDate, parseDate } from './date.ts'
import type { About } from './extraction.ts'
import { readLinkedArticle } from './page-linked.ts'
import type { PageDocument } from './page-node.ts'

const META = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title', 'parsely-title'],
  byline: [
    'author',
    'article:author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'parsely-author',
    'sailthru.author',
  ],
  publisher: [
    'og:site_name',
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'application-name',
    'copyright',
  ],
  date: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'citation_publication_date',
    'citation_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.date',
    'dc.date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'date',
  ],
} as const

const TIMES = '[itemprop~="datePublished"], time[pubdate], article time, header time, main time, time'

/** What a page says of itself, the first word found: meta tags, JSON-LD, marked-up elements. */
export function readPageAbout(page: PageDocument): About {
  const meta = readMeta(page)
  const linked = readLinkedArticle(page)
  const first = (names: readonly string[]): string | null =>
    names.map((name) => cleanLine(meta.get(name))).find((value) => value !== null) ?? null
  const heading = cleanLine(page.querySelector('h1')?.textContent)
  return {
    title:
      linked.title ?? first(META.title) ?? heading ?? cleanLine(page.querySelector('title')?.textContent),
    byline: plainName(linked.byline ?? notAddress(first(META.byline)) ?? readByline(page)),
    publisher: first(META.publisher.slice(0, 1)) ?? linked.publisher ?? first(META.publisher),
    date: firstDate(META.date.map((name) => meta.get(name))) ?? linked.date ?? readTime(page),
    lang: cleanLine(page.documentElement?.getAttribute('lang')),
  }
}

function readMeta(page: PageDocument): Map<string, string> {
  const meta = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = tag.getAttribute('content') ?? ''
    if (name !== '' && content.trim() !== '' && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

function readByline(page: PageDocument): string | null {
  for (const selector of ['[rel~="author"]', '[itemprop~="author"]', '.byline', '.author']) {
    const words = cleanLine(page.querySelector(selector)?.textContent)
    if (words !== null && words.length <= 100) return words
  }
  return null
}

function plainName(byline: string | null): string | null {
  return cleanLine(byline?.replace(/^(?:by|par|بقلم|كتب)\s*:?\s+/i, ''))
}

/** The day in a marked-up time, else in a line that is named for the day of publication. */
function readTime(page: PageDocument): string | null {
  const marked = [...page.querySelectorAll(TIMES)].slice(0, 20)
  const date = firstDate(
    marked.flatMap((tag) => [tag.getAttribute('datetime') ?? tag.getAttribute('content'), tag.textContent]),
  )
  if (date !== null) return date
  for (const element of page.querySelectorAll(
    '[class*="date"], [class*="publish"], [class*="timestamp"], [class*="meta"]',
  )) {
    const words = cleanLine(element.textContent) ?? ''
    const found = words.length <= 200 ? findDate(words) : null
    if (found !== null) return found
  }
  return null
}

function firstDate(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const date = parseDate(cleanLine(value) ?? '')
    if (date !== null) return date
  }
  return null
}

function notAddress(value: string | null): string | null {
  return value === null || /^(?:https?:)?\/\//.test(value) ? null : value
}
