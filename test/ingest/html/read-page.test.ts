import { describe, expect, test } from 'vitest'
import { pageDraft } from '../../../src/ingest/html/read-page.ts'

const paragraphs = Array.from(
  { length: 6 },
  (_, at) =>
    `The council of Bellhaven met for the ${at + 1}. time on Friday, and the mayor said that nobody had to leave the town before the bridge was safe again.`,
)
const article = paragraphs.map((text) => `<p>${text}</p>`).join('')
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('the facts of a page', () => {
  test('come from JSON-LD first, wherever the article stands in it', () => {
    const node = {
      '@type': 'NewsArticle',
      headline: 'Bridge &amp; road reopen',
      datePublished: '2031-03-04T10:00:00+01:00',
      author: [
        { '@type': 'Person', name: 'Ann Reed' },
        { '@type': 'Person', name: 'By Tom Lane' },
      ],
      publisher: { '@type': 'Organization', name: 'Bellhaven Post' },
    }
    const draft = pageDraft(
      page(`<title>Other</title>${ld({ '@graph': [{ '@type': 'WebSite' }, node] })}`, article),
      null,
    )
    expect(draft).toMatchObject({
      title: 'Bridge & road reopen',
      date: '2031-03-04T10:00:00+01:00',
      author: 'Ann Reed, Tom Lane',
      publisher: 'Bellhaven Post',
    })
  })

  test('then from OpenGraph and the like, then from the page, without the site’s name in the title', () => {
    const head =
      '<title>Bridge reopens | Bellhaven Post</title><meta property="og:site_name" content="Bellhaven Post"><meta property="article:published_time" content="2031-03-04"><meta name="author" content="Ann Reed">'
    expect(pageDraft(page(head, article), null)).toMatchObject({
      title: 'Bridge reopens',
      date: '2031-03-04',
      author: 'Ann Reed',
    })
  })

  test('are null where the page says nothing, and broken JSON-LD says nothing', () => {
    const draft = pageDraft(page('<script type="application/ld+json">{</script>', article), null)
    expect(draft).toMatchObject({
      title: null,
      date: null,
      author: null,
      publisher: null,
      url: null,
    })
  })

  test('have the canonical address of the same site only', () => {
    const head = (href: string) => `<link rel="canonical" href="${href}">`
    const at = 'http://www.news.example/a?utm=1'
    expect(pageDraft(page(head('/a'), article), at).url).toBe('http://www.news.example/a')
    expect(pageDraft(page(head('https://news.example/a'), article), at).url).toBe(
      'https://news.example/a',
    )
    expect(pageDraft(page(head('https://other.example/a'), article), at).url).toBe(at)
  })
})

describe('the article of a page', () => {
  test('is its paragraphs without menus, captions, pointers, invitations and notices', () => {
    const body = `<nav><a href="/">Home</a></nav><article><h1>Bridge reopens</h1><p>By Ann Reed</p><p>Updated 10:48, Tue, Mar 4</p>${paragraphs
      .slice(0, 3)
      .map((text) => `<p>${text}</p>`)
      .join(
        '',
      )}<figure><img src="a.jpg"><figcaption>The bridge. Photo: A. Reed</figcaption></figure><p><a href="/x">READ MORE: Another bridge in another town closes</a></p><div class="newsletter-signup"><p>Get our newsletter.</p></div>${paragraphs
      .slice(3)
      .map((text) => `<p>${text}</p>`)
      .join(
        '',
      )}<h3>Related</h3><ul><li><a href="/y">Road closes</a></li></ul><p>Follow us on Chirp.</p><p>© 2031 Bellhaven Post</p></article><footer>Terms</footer>`
    expect(pageDraft(page('<title>Bridge reopens</title>', body), null).paragraphs).toEqual(
      paragraphs,
    )
  })

  test('keeps links, quotations and headings that are its own', () => {
    const body = `<article>${article}<h2>What comes next</h2><blockquote><p>“We will stay,” said Tom Lane, who lives by the river.</p></blockquote><p>Residents can <a href="/s">sign up for</a> help at the town hall, and the council meets again on Monday.</p></article>`
    expect(pageDraft(page('', body), null).paragraphs.slice(6)).toEqual([
      'What comes next',
      '“We will stay,” said Tom Lane, who lives by the river.',
      'Residents can sign up for help at the town hall, and the council meets again on Monday.',
    ])
  })

  test('is what JSON-LD states where the page shows none, and only there', () => {
    const stated = ld({ '@type': 'NewsArticle', articleBody: paragraphs.join('\n') })
    expect(pageDraft(page(stated, '<div id="app"></div>'), null).paragraphs).toEqual(paragraphs)
    const teaser = ld({ '@type': 'NewsArticle', articleBody: paragraphs.slice(0, 3).join('\n') })
    expect(pageDraft(page(teaser, `<article>${article}</article>`), null).paragraphs).toEqual(
      paragraphs,
    )
  })

  test('has lines that only breaks part', () => {
    const body = `<article><div>${paragraphs.join('<br><br>')}</div></article>`
    expect(pageDraft(page('', body), null).paragraphs).toEqual(paragraphs)
  })

  test('is not there on a page without one', () => {
    expect(pageDraft(page('', ''), null).paragraphs).toEqual([])
  })
})
