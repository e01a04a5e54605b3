import { describe, expect, test } from 'vitest'
import { codes, english, itemsOf } from './collect.ts'
import { entry, page, rss } from './fetch/servers.ts'

const entities = `<!DOCTYPE lol [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>`
const external = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'

describe('a document type', () => {
  const documents = [
    [
      'rss',
      (type: string) => rss(entry('&c;', 'http://news.test/1')).replace('<rss', `${type}<rss`),
    ],
    [
      'atom',
      (type: string) =>
        `${type}<feed xmlns="http://www.w3.org/2005/Atom"><title>&x;</title></feed>`,
    ],
    ['rdf', (type: string) => `${type}<rdf:RDF><item><title>&x;</title></item></rdf:RDF>`],
    [
      'opml',
      (type: string) => `${type}<opml version="2.0"><body><outline text="&x;"/></body></opml>`,
    ],
    ['xml', (type: string) => `<?xml version="1.0"?>${type}<newsItem>&x;</newsItem>`],
    ['xml', (type: string) => `${type}<NewsML><NewsItem>&x;</NewsItem></NewsML>`],
    ['xml', (type: string) => `<!-- a -->${type}<nitf>&x;</nitf>`],
  ] as const

  test('is refused in every XML format, with entities, external ones and without', async () => {
    for (const [extension, write] of documents) {
      for (const type of [entities, external, '<!DOCTYPE rss>', '<!doctype a SYSTEM "a.dtd">']) {
        expect([type, codes(await itemsOf(`a.${extension}`, write(type)))]).toEqual([
          type,
          ['DL027'],
        ])
      }
    }
  })

  test('within NITF within ninjs yields no text', async () => {
    const value = `${external}<nitf><body><body.content><p>&x;</p></body.content></body></nitf>`
    const ninjs = {
      uri: 'urn:a',
      type: 'text',
      bodies: [{ contentType: 'application/nitf', value }],
    }
    expect(codes(await itemsOf('a.json', JSON.stringify(ninjs)))).toEqual(['DL029'])
  })

  test('in CDATA and comments is text', async () => {
    const feed = rss(
      `<item><title>a</title><description><![CDATA[<!DOCTYPE html><p>${english}</p>]]></description></item><!-- <!DOCTYPE a> -->`,
    )
    expect(codes(await itemsOf('a.rss', feed))).toEqual(['ok'])
  })
})

describe('a page', () => {
  const reportOf = async (html: string | Uint8Array) => {
    const [item] = await itemsOf('a.html', html)
    return item?.outcome.ok ? item.outcome.value : item?.outcome
  }

  test('with NUL characters and marks that turn the writing loses them', async () => {
    const html = page('Bri\u0000dge \u202eevil\u2066', 'Wa\u0000ter \u202efell.').replace(
      '<head>',
      '<head><meta name="author" content="A\u202enn\u0007 Reed">',
    )
    const report = await reportOf(html)
    expect(report).toMatchObject({ author: 'A nn Reed' })
    expect(JSON.stringify(report)).not.toMatch(/\\u0000|\\u202|\u202e|\u2066|\\u0007/)
  })

  test('that says it is UTF-7 is not read so', async () => {
    const html = page('Bridge', '+ADw-script+AD4-alert(1)+ADw-/script+AD4- Water fell.').replace(
      '<head>',
      '<head><meta charset="utf-7">',
    )
    expect(await reportOf(html)).toMatchObject({
      text: expect.stringContaining('+ADw-script+AD4-'),
    })
  })

  test('with script in title, author and link has it as plain words or not at all', async () => {
    const html = page('Bridge &lt;script&gt;alert(1)&lt;/script&gt;', 'Water fell.').replace(
      '</head>',
      '<link rel="canonical" href="javascript:alert(1)"><meta name="author" content="<img src=x onerror=alert(1)>Ann"><script>alert(2)</script></head>',
    )
    const report = await reportOf(html)
    expect(report).toMatchObject({ url: null, text: expect.stringContaining('Bridge <script>') })
    expect(JSON.stringify(report)).not.toContain('alert(2)')
  })

  test('of a hundred thousand elements within each other is read in no time', async () => {
    const html = `<html><body>${'<div class="ad">'.repeat(100_000)}<p>${english}</p></body></html>`
    const begun = Date.now()
    expect(await reportOf(html)).toMatchObject({ error: { code: 'DL029' } })
    expect(Date.now() - begun).toBeLessThan(10_000)
  }, 30_000)
})

test('a feed with script in titles and links yields words and no address', async () => {
  const feed = rss(
    `<item><title>&lt;script&gt;alert(1)&lt;/script&gt;Bridge</title><link>javascript:alert(1)</link><author>&lt;b&gt;Ann</author><description>&lt;script&gt;alert(2)&lt;/script&gt;${english}</description></item>`,
  )
  const [item] = await itemsOf('a.rss', feed)
  expect(item?.outcome).toMatchObject({ ok: true, value: { url: null } })
  expect(JSON.stringify(item)).not.toContain('alert')
})

test('XML nested without end is refused', async () => {
  const xml = `<newsItem>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</newsItem>`
  expect(codes(await itemsOf('a.xml', xml))).toEqual(['DL028'])
  const feed = rss(`<item>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</item>`)
  expect((await itemsOf('a.rss', feed)).length).toBe(1)
})
