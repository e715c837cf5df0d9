import { cleanLine } from './clean.ts'
import { parseDate } from './date.ts'
import { type About, UNSAID } from './extraction.ts'
import type { PageDocument } from './page-node.ts'

const ARTICLE = /Article$|^(?:BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|WebPage)$/

type Fields = Readonly<Record<string, unknown>>

/** What a page's JSON-LD says of its article. */
export function readLinkedArticle(page: PageDocument): About {
  const found: Fields[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parseJson(script.textContent ?? ''), found, 0)
  }
  const articles = found.filter((one) => names(one['@type']).some((type) => ARTICLE.test(type)))
  const article = articles.find((one) => one['headline'] !== undefined) ?? articles[0]
  if (article === undefined) return UNSAID
  const { headline, author, publisher, datePublished } = resolveNames(article, found)
  return {
    title: cleanLine(names(headline)[0]),
    byline: cleanLine(names(author).join(', ')),
    publisher: cleanLine(names(publisher)[0]),
    date: names(datePublished).map(parseDate)[0] ?? null,
    lang: null,
  }
}

/** A field may only point at the thing that has the name. */
function resolveNames(article: Fields, found: readonly Fields[]): Fields {
  const pointed = (value: unknown): unknown => {
    const id = isFields(value) && value['name'] === undefined ? value['@id'] : undefined
    return id === undefined ? value : found.find((one) => one['@id'] === id && one['name'] !== undefined)
  }
  const resolved = Object.entries(article).map(([field, value]): [string, unknown] => [
    field,
    Array.isArray(value) ? value.slice(0, 20).map(pointed) : pointed(value),
  ])
  return Object.fromEntries(resolved)
}

function collect(value: unknown, found: Fields[], depth: number): void {
  if (depth > 4 || found.length > 200) return
  if (Array.isArray(value)) {
    for (const one of value) collect(one, found, depth + 1)
  } else if (isFields(value)) {
    found.push(value)
    collect(value['@graph'], found, depth + 1)
    collect(value['mainEntity'], found, depth + 1)
  }
}

/** The strings or the names of the things that a field holds. */
function names(value: unknown, depth: number = 0): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return depth > 2 ? [] : value.slice(0, 20).flatMap((one) => names(one, depth + 1))
  return isFields(value) && typeof value['name'] === 'string' ? [value['name']] : []
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
