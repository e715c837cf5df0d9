import { expect, test } from 'vitest'
import { codes, places, receive, receiveOne } from './read.ts'

const PROSE =
  'An aid organisation said on Monday that more than 180 children remained inside the prison, and that fighting went on around it.'
const MORE =
  'The forces that hold the building said, in a statement read out on the radio, that all of the children were safe and fed.'

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

const CLUTTERED = page(
  '<title>Children trapped | The Example</title><style>p{color:red}</style>',
  `<nav><a href="/">Home</a><a href="/world">World</a></nav>
   <div id="cookie-banner"><p>We use cookies to make this site better for you. Accept all.</p></div>
   <main><article><h1>Children trapped</h1><p>${PROSE}</p><h2>Who holds them</h2>
   <figure><img src="a.jpg" alt="x"><figcaption>The prison on Sunday</figcaption></figure>
   <p>${MORE}<br>They gave no figure.</p>
   <aside class="pullquote"><p>All of the children were safe</p></aside>
   <div class="related-articles"><p>Read next: another story that is about something else altogether.</p></div>
   <blockquote><p>“Nobody has been let in since Thursday,” the letter says.</p></blockquote>
   <ul><li>Twelve were taken out</li><li>Nobody knows where</li></ul></article></main>
   <aside class="sidebar"><p>Most read stories of the week are listed here for you to read.</p></aside>
   <footer><p>Copyright The Example. All rights reserved by its owners.</p></footer><script>document.write('evil')</script>`,
)

test('IN17 of a cluttered page the article is left, in paragraphs parted by blank lines', async () => {
  const { characters } = await receiveOne('page.html', CLUTTERED)
  expect(characters.split('\n\n')).toEqual([
    PROSE,
    'Who holds them',
    'The prison on Sunday',
    `${MORE}\nThey gave no figure.`,
    'All of the children were safe',
    '“Nobody has been let in since Thursday,” the letter says.',
    'Twelve were taken out',
    'Nobody knows where',
  ])
})

test('IN17 headings, captions, pull quotes, quotations and lists are told apart by their place', async () => {
  const report = await receiveOne('page.html', CLUTTERED)
  expect(places(report).map(([, place]) => place)).toEqual([
    { paragraph: 1 },
    { part: 'heading', paragraph: 2 },
    { part: 'caption', paragraph: 3 },
    { paragraph: 4 },
    { part: 'pull-quote', paragraph: 5 },
    { part: 'quote', paragraph: 6 },
    { part: 'list', paragraph: 7 },
    { part: 'list', paragraph: 8 },
  ])
})

test('IN17 captions and pull quotes that only a class names are told apart, and lines that point elsewhere are left out', async () => {
  const body = `<article><div class="image"><img src="a.jpg"><div class="caption">The prison on Sunday (AFP)</div></div>
    <div class="article-meta">By <a href="/m">Mona Example</a></div><div class="date-published">Published date: 24 January 2022 15:36 UTC</div>
    <p>${PROSE}</p><p><em>Read more: <a href="/y">Some other story</a></em></p><p>${MORE}</p><div class="pull-quote">All were safe</div><p>${PROSE}</p></article>`
  const report = await receiveOne('page.html', page('', body))
  expect(report.report.date).toBe('2022-01-24')
  expect(places(report).map(([words, place]) => [words.slice(0, 9), place])).toEqual([
    ['The priso', { part: 'caption', paragraph: 1 }],
    ['An aid or', { paragraph: 2 }],
    ['The force', { paragraph: 3 }],
    ['All were ', { part: 'pull-quote', paragraph: 4 }],
    ['An aid or', { paragraph: 5 }],
  ])
})

test('IN8 a page says its title, writer, publisher and day in meta tags', async () => {
  const head = `<title>x</title><meta property="og:title" content="Children &amp; fear"><meta name="author" content="Mona Example">
    <meta property="og:site_name" content="The Example"><meta property="article:published_time" content="2022-01-24T23:30:00+03:00">`
  const { report } = await receiveOne('page.html', page(head, `<p>${PROSE}</p>`), {
    publisher: 'Other',
    title: 'Other',
  })
  expect(report).toMatchObject({
    title: 'Children & fear',
    byline: 'Mona Example',
    publisher: 'The Example',
    date: '2022-01-24',
    lang: 'en',
  })
})

test('IN8 a page says them in JSON-LD', async () => {
  const linked = JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', name: 'Nobody' },
      {
        '@type': ['NewsArticle'],
        headline: 'Children trapped',
        author: [{ '@type': 'Person', name: 'Mona Example' }, { name: 'Sami Example' }],
        publisher: { name: 'The Example' },
        datePublished: '2022-01-24T08:00:00Z',
      },
    ],
  })
  const head = `<script type="application/ld+json">${linked}</script><script type="application/ld+json">{broken</script>`
  const { report } = await receiveOne('page.html', page(head, `<p>${PROSE}</p>`))
  expect(report).toMatchObject({
    title: 'Children trapped',
    byline: 'Mona Example, Sami Example',
    publisher: 'The Example',
    date: '2022-01-24',
  })
})

test('IN8 a page’s JSON-LD may point at its writer and publisher, or be nonsense', async () => {
  const graph = [
    {
      '@type': 'NewsArticle',
      headline: 'Trapped',
      author: { '@id': '#mona' },
      publisher: { '@id': '#example' },
    },
    { '@type': 'Person', '@id': '#mona', name: 'By Mona Example' },
    { '@type': 'Organization', '@id': '#example', name: 'The Example' },
  ]
  const script = (json: string): string => `<script type="application/ld+json">${json}</script>`
  const linked = script(JSON.stringify({ '@graph': graph }))
  const { report } = await receiveOne('page.html', page(linked, `<p>${PROSE}</p>`))
  expect(report).toMatchObject({ title: 'Trapped', byline: 'Mona Example', publisher: 'The Example' })
  const deep = script(`{"@type":"NewsArticle","headline":${'['.repeat(5000)}${']'.repeat(5000)}}`)
  expect((await receiveOne('page.html', page(deep, `<p>${PROSE}</p>`))).characters).toBe(PROSE)
})

test('IN17 an Arabic page is read as an English one is', async () => {
  const prose =
    'قال متحدث باسم المنظمة يوم الاثنين إن نحو 180 طفلاً لا يزالون داخل السجن، وإن الاشتباكات مستمرة حول المبنى منذ أربعة أيام.'
  const body = `<nav><a href="/">الرئيسية</a></nav><article><h1>أطفال في السجن</h1><div class="date">نشر في 24 يناير 2022</div><p>${prose}</p><p>اقرأ أيضاً: <a href="/x">خبر آخر</a></p><h2>نفي</h2><p>${prose}</p></article><footer>حقوق النشر</footer>`
  const { report, characters } = await receiveOne(
    'page.html',
    page('', body).replace('lang="en"', 'lang="ar" dir="rtl"'),
  )
  expect(report).toMatchObject({ title: 'أطفال في السجن', date: '2022-01-24', lang: 'ar' })
  expect(characters.split('\n\n')).toEqual([prose, 'نفي', prose])
})

test('IN8 a page says its day in a time element, and is given what it does not say', async () => {
  const body = `<article><h1>Trapped</h1><time datetime="2022-01-23">yesterday</time><p>${PROSE}</p></article>`
  const { report } = await receiveOne('page.html', page('', body), { publisher: 'The Example' })
  expect(report).toMatchObject({
    title: 'Trapped',
    date: '2022-01-23',
    publisher: 'The Example',
    byline: null,
  })
})

test('IN14 an Arabic page in windows-1256 is read by the encoding it declares, and that is told', async () => {
  const arabic = Buffer.from(
    'e3cacdcfcb20c8c7d3e320c7e1dee6c7ca20dec7e120c5e420c7e1c3d8ddc7e120c8ceedd1',
    'hex',
  )
  const bytes = Buffer.concat([
    Buffer.from('<html><head><meta charset="windows-1256"></head><body><p>'),
    arabic,
    Buffer.from('</p></body></html>'),
  ])
  const received = await receive('page.html', bytes)
  expect(received.reports[0]?.characters).toContain('متحدث باسم القوات قال')
  expect(received.evidence?.facts.encoding).toBe('windows-1256')
  expect(codes(received)).toContain('intake/encoding')
})

test('IN17 a page that lies in a form as a whole, or is named like clutter, keeps its words', async () => {
  const body = `<form id="aspnetForm"><input type="hidden" value="x"><div class="social-page"><p>${PROSE}</p><p>${MORE}</p></div></form>`
  expect((await receiveOne('page.html', page('', body))).characters).toBe(`${PROSE}\n\n${MORE}`)
})

test('IN5 no script of a page is run and nothing it names is fetched', async () => {
  const body = `<p>${PROSE}</p><script>globalThis.process.exit(0)</script><img src="http://192.0.2.1/x"><iframe src="file:///etc/passwd"></iframe>`
  expect((await receiveOne('page.html', page('', body))).characters).toBe(PROSE)
})

test('IN17 a page that a browser saved as one file is read as the page', async () => {
  const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/news\r\nSubject: x\r\nDate: Tue, 8 Nov 2022 09:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><head><meta property=3D"og:title" content=3D"Trapped"></head><body><article><p>${PROSE}</p></article></body></html>\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/a.png\r\n\r\naaaa\r\n--b--\r\n`
  const { reports } = await receive('news.mhtml', saved)
  expect(reports).toHaveLength(1)
  expect(reports[0]).toMatchObject({
    characters: PROSE,
    report: { title: 'Trapped', byline: null, date: null },
  })
})
