import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openBrowser, openPage } from '../test/web/browser.ts'

/** From the package's file to a page that somebody can use: installed in an empty folder, `sanad demo`, the first report listed. */
const ROOT = resolve(import.meta.dirname, '..')
const FIRST_PORT = 4391
const AGAIN = 3

function npm(args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}

const since = (begin: number): string => `${((performance.now() - begin) / 1000).toFixed(1).padStart(6)} s`

/** `sanad demo` serves only at a terminal, which `script` is. */
function startDemo(folder: string, port: number): ChildProcess {
  return spawn(
    'script',
    ['-qfc', `exec "${process.execPath}" node_modules/sanad/bin/sanad.js demo --port ${port}`, '/dev/null'],
    {
      cwd: folder,
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, CI: '' },
    },
  )
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    )
    if (answered) return
    await new Promise((settle) => setTimeout(settle, 20))
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sanad-install-'))
const browser = await openBrowser()
try {
  npm(['pack', '--pack-destination', folder], ROOT)
  writeFileSync(join(folder, 'package.json'), '{"name":"elsewhere","private":true}')
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? ''
  const begin = performance.now()
  npm(['install', `./${tarball}`], folder)
  console.log(`installed                  ${since(begin)}`)
  for (let time = 0; time <= AGAIN; time += 1) {
    const port = FIRST_PORT + time
    const url = `http://127.0.0.1:${port}/`
    const started = performance.now()
    const demo = startDemo(folder, port)
    await answers(url)
    const answered = since(started)
    const { page } = await openPage(browser, url)
    await page.locator('main').waitFor()
    const painted = since(started)
    await page.locator('main a[href*="/reports/"]').first().waitFor()
    console.log(
      `answers ${answered}   page ${painted}   first report listed ${since(started)}   (load ${loadavg()[0]?.toFixed(1)})`,
    )
    if (time === 0) console.log(`from the file to there     ${since(begin)}  ≤ 15 s`)
    await page.context().close()
    process.kill(-(demo.pid ?? 0), 'SIGTERM')
    await new Promise((settle) => demo.once('exit', settle))
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
