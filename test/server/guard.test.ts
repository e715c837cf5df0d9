import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, served } from './serving.ts'

const page = mkdtempSync(join(tmpdir(), 'sanad-page-'))
let one: Served

beforeAll(async () => {
  mkdirSync(join(page, 'assets'))
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>app</title>')
  writeFileSync(join(page, 'assets/app-1f2e.js'), 'export {}')
  writeFileSync(join(page, 'sw.js'), 'self')
  one = await served({ page })
}, 120_000)

afterAll(async () => {
  await one.close()
  rmSync(page, { recursive: true, force: true })
})

interface Told {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

/** Asks with headers that `fetch` does not let anybody set. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Told> {
  return new Promise((resolve, reject) => {
    const asking = request(new URL(path, one.server.url), { headers, method }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (piece: string) => {
        body += piece
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
    asking.on('error', reject)
    asking.end(method === 'POST' ? '{}' : undefined)
  })
}

const JSON_TYPE = { 'content-type': 'application/json' }
const OURS = { ...JSON_TYPE, 'sanad-client': '1' }

test.each([
  'evil.example',
  'evil.example:80',
  '127.0.0.1',
  '127.0.0.1:1',
  'localhost.evil.example',
  '169.254.169.254',
  '2130706433',
])('SV2 asked as %s it does not answer', async (host) => {
  const told = await ask('/api/workspace', { host })
  expect([told.status, JSON.parse(told.body).code]).toEqual([403, 'server/wrong-host'])
})

test('SV2 another page can neither ask nor change anything', async () => {
  const { host } = new URL(one.server.url)
  for (const headers of [
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: `https://${host}` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ] as Record<string, string>[]) {
    expect((await ask('/api/workspace', headers)).status, JSON.stringify(headers)).toBe(403)
    expect((await ask('/api/lock', { ...OURS, ...headers }, 'POST')).status).toBe(403)
  }
  expect((await ask('/api/lock', JSON_TYPE, 'POST')).status).toBe(403)
  expect((await ask('/api/lock', { ...OURS, origin: `http://${host}` }, 'POST')).status).toBe(200)
  expect((await ask('/api/workspace', { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
})

test('SV2 only a command that shows the token may have a backup written', async () => {
  for (const headers of [OURS, { ...OURS, authorization: `Bearer ${'0'.repeat(64)}` }])
    expect(JSON.parse((await ask('/api/backup', headers, 'POST')).body).code).toBe('server/only-commands')
})

test('SV3 every answer forbids what a page does not need', async () => {
  for (const path of [
    '/',
    '/reports/1',
    '/api/workspace',
    '/api/docs',
    '/api/nowhere',
    '/assets/app-1f2e.js',
  ]) {
    const { headers } = await ask(path)
    expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https:/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  }
})

test('SV3 the page’s files are kept for long, its shell is not, and nothing else on the disk is served', async () => {
  expect((await ask('/')).body).toContain('<title>app</title>')
  expect((await ask('/statements/abc')).body).toContain('<title>app</title>')
  expect((await ask('/')).headers['cache-control']).toBe('no-cache')
  expect((await ask('/sw.js')).headers['cache-control']).toBe('no-cache')
  expect((await ask('/assets/app-1f2e.js')).headers['cache-control']).toContain('immutable')
  expect((await ask('/api/workspace')).headers['cache-control']).toBe('no-store')
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/assets/../../x.txt', '/etc/passwd.txt'])
    expect((await ask(path)).body, path).not.toMatch(/root:|"name"/)
})

test('SV3 where the page is not built that is said, in the asker’s language', async () => {
  const bare = await served()
  try {
    const told = await fetch(bare.server.url, { headers: { 'accept-language': 'fr' } })
    expect(await told.text()).toContain('n’est pas construite')
  } finally {
    await bare.close()
  }
})

test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'SV22 another user of the machine is not answered',
  async () => {
    const asking = `require('node:http').get('${one.server.url}api/health')
      .on('response', (r) => { console.log(r.statusCode); process.exit() })
      .on('error', () => { console.log('none'); process.exit() })`
    const answered = (uid: number): Promise<string> =>
      promisify(execFile)(process.execPath, ['-e', asking], { uid, cwd: '/' }).then(({ stdout }) =>
        stdout.trim(),
      )
    expect(await answered(0)).toBe('200')
    expect(await answered(65_534)).toBe('none')
  },
)
