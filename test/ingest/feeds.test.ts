import { describe, expect, test } from 'vitest'
import { codes, english, itemsOf } from './collect.ts'
import { rss } from './fetch/servers.ts'

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

describe('RSS', () => {
  test('gives an entry its title, date, author, address and the words of its HTML', async () => {
    const items = await itemsOf(
      'feed.xml',
      rss(
        `<item><title>Bridge &amp;amp; road &lt;b&gt;reopen&lt;/b&gt;</title><link>http://news.test/1</link><pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate><description>${escaped(`<p>${english}</p><p>More later.</p>`)}</description></item>`,
      ),
    )
    expect(items[0]?.where).toBe('entry 1 of feed.xml')
    expect(items[0]?.outcome).toMatchObject({
      ok: true,
      value: {
        url: 'http://news.test/1',
        date: '2031-03-04T10:00:00Z',
        publisher: 'Bellhaven Post',
        text: `Bridge & road reopen\n\n${english}\n\nMore later.`,
      },
    })
  })

  test('1.0 (RDF) is read, and its names of Dublin Core', async () => {
    const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://news.test/"><title>Post</title><link>http://news.test/</link></channel><item rdf:about="http://news.test/1"><title>Bridge reopens</title><link>http://news.test/1</link><description>${english}</description><dc:creator>Ann Reed</dc:creator><dc:date>2031-03-04</dc:date></item></rdf:RDF>`
    const [item] = await itemsOf('feed.rdf', rdf)
    expect(item?.outcome).toMatchObject({ value: { author: 'Ann Reed', date: '2031-03-04' } })
  })

  test('in Latin-1, declared or not, has its letters', async () => {
    const text = `${english} It was said in the café of José.`
    for (const declaration of ['<?xml version="1.0" encoding="ISO-8859-1"?>', '']) {
      const feed = `${declaration}<rss version="2.0"><channel><title>a</title><item><title>b</title><description>${text}</description></item></channel></rss>`
      const [item] = await itemsOf('feed.rss', Buffer.from(feed, 'latin1'))
      expect(item?.outcome).toMatchObject({ value: { text: `b\n\n${text}` } })
    }
  })

  test('that is empty or broken says so', async () => {
    expect(codes(await itemsOf('a.rss', rss('')))).toEqual(['DL029'])
    expect(codes(await itemsOf('a.rss', '<rss'))).toEqual(['DL028'])
  })
})

test('Atom gives its entries with the alternate link', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><id>urn:1</id><title type="html">Bridge &amp;amp; road</title><link rel="self" href="http://news.test/1.atom"/><link rel="alternate" href="http://news.test/1"/><published>2031-03-04T10:00:00Z</published><author><name>Ann Reed</name></author><content type="html">${escaped(`<p>${english}</p>`)}</content></entry></feed>`
  const [item] = await itemsOf('a.atom', atom)
  expect(item?.outcome).toMatchObject({
    value: {
      id: 'urn:1',
      url: 'http://news.test/1',
      author: 'Ann Reed',
      text: `Bridge & road\n\n${english}`,
    },
  })
})

test('OPML names feeds, which only the network can bring', async () => {
  const opml =
    '<opml version="2.0"><head/><body><outline text="a" xmlUrl="http://news.test/feed"/></body></opml>'
  expect(codes(await itemsOf('a.opml', opml))).toEqual(['DL057'])
})

test('an entry that is no English is kept with its report', async () => {
  const text =
    'Le conseil de la ville a déclaré vendredi que le pont resterait ouvert et que personne ne partirait.'
  const [item] = await itemsOf(
    'a.rss',
    rss(`<item><title>Le pont rouvre</title><description>${text}</description></item>`),
  )
  expect(item?.outcome).toMatchObject({ ok: false, error: { code: 'DL025' } })
  expect(item?.foreign).toMatchObject({
    language: 'French',
    report: { text: `Le pont rouvre\n\n${text}` },
  })
})
