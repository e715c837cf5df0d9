import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

/** A built file of the page. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  /** Files whose name changes with what is in them are kept for long. */
  readonly cache: string
}

/** The built files of the page; only what was there at the start is served. */
export interface PageFiles {
  /** The file at a path, else the app itself for a path of one of its screens; null for anything else. */
  at(path: string): Promise<PageFile | null>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}
const LONG = 'public, max-age=31536000, immutable'
const SHELL = '/index.html'

/** The files of a folder; of none where it is null or not there. */
export function openPageFiles(folder: string | null): PageFiles | null {
  const names = folder === null ? [] : filesIn(folder)
  if (folder === null || !names.includes(SHELL)) return null
  const there = new Set(names)
  return {
    at: async (path) => {
      const name = there.has(path) ? path : extname(path) === '' ? SHELL : null
      if (name === null) return null
      const bytes = new Uint8Array(await readFile(join(folder, ...name.split('/'))))
      const type = TYPES[extname(name)] ?? 'application/octet-stream'
      return { bytes, type, cache: name.startsWith('/assets/') ? LONG : 'no-cache' }
    },
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => `/${file.split(sep).join('/')}`,
    )
  } catch {
    return []
  }
}
