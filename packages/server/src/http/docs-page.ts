import { CONTRACTS } from '../api/index.ts'
import { PATHS } from '../shape/index.ts'
import { NAMES } from './openapi.ts'

/** The interface as a page without a script: every endpoint with what it takes. The description itself is `/api/openapi.json`. */
export function docsPage(version: string): string {
  const rows = NAMES.map((name) => {
    const [method, path] = PATHS[name]
    return `<tr><td><code>${name}</code></td><td><code>${method} ${escaped(path)}</code></td><td>${escaped(CONTRACTS[name].summary)}</td></tr>`
  })
  return page(
    `Sanad ${escaped(version)}`,
    `<p><a href="/api/openapi.json">OpenAPI 3.1</a></p><table>${rows.join('\n')}</table>`,
  )
}

/** What stands where the app is not built. */
export function barePage(sentence: string): string {
  return page('Sanad', `<p>${escaped(sentence)} <a href="/api/docs">/api/docs</a></p>`)
}

/** How these pages look. */
export const STYLE = `:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
td { padding: .25rem .75rem .25rem 0; vertical-align: top; border-block-end: 1px solid #8888 }`

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="stylesheet" href="/api/docs.css"></head><body><h1>${title}</h1>${body}</body></html>
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
