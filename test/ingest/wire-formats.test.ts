import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/record/report.ts'
import { codes, english, itemsOf } from './collect.ts'

const paragraphs = [english, 'The mayor, Ann Reed, told reporters that water had fallen overnight.']
const body = paragraphs.join('\n\n')

async function reportsOf(name: string, input: string): Promise<Report[]> {
  return (await itemsOf(name, input)).flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []))
}

describe('NewsML-G2', () => {
  const item = (
    content: string,
    kind = 'ninat:text',
  ) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:nwa.example:1">
    <itemMeta><itemClass qcode="${kind}"/><provider qcode="p:NWA"><name>Northern Wire Agency</name></provider><versionCreated>2031-03-04T12:00:00+01:00</versionCreated></itemMeta>
    <contentMeta><contentCreated>2031-03-04T10:00:00+01:00</contentCreated><by>Ann Reed</by><headline>Bridge reopens</headline></contentMeta>
    <contentSet>${content}</contentSet></newsItem>`
  const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Other</hl1></hedline></body.head><body.content><p>${paragraphs[0]}</p><media><caption>A picture.</caption></media><p>The mayor, <person>Ann Reed</person>, told reporters that water had fallen overnight.</p></body.content></body></nitf></inlineXML>`

  test('gives title, date, publisher, author and the paragraphs of its NITF', async () => {
    expect(await reportsOf('a.xml', item(nitf))).toEqual([
      {
        id: 'urn:newsml:nwa.example:1',
        url: null,
        date: '2031-03-04T10:00:00+01:00',
        publisher: 'Northern Wire Agency',
        author: 'Ann Reed',
        text: `Bridge reopens\n\n${body}`,
        headline: [0, 14],
      },
    ])
  })

  test('carries XHTML and escaped HTML too', async () => {
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('')
    const inline = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>a</title></head><body>${html}</body></html></inlineXML>`
    const data = `<inlineData contenttype="text/html">${html.replaceAll('<', '&lt;')}</inlineData>`
    for (const content of [inline, data]) {
      const [report] = await reportsOf('a.xml', item(content))
      expect(report?.text).toBe(`Bridge reopens\n\n${body}`)
    }
  })

  test('comes several in a message, and a picture is no report', async () => {
    const message = `<newsMessage><itemSet>${item(nitf)}${item('<remoteContent href="a.jpg"/>', 'ninat:picture')}</itemSet></newsMessage>`
    expect(codes(await itemsOf('a.xml', message))).toEqual(['ok', 'DL029'])
    expect(codes(await itemsOf('a.xml', '<conceptItem><concept/></conceptItem>'))).toEqual([
      'DL029',
    ])
    expect(codes(await itemsOf('a.xml', '<newsItem><itemMeta></newsItem>'))).toEqual(['DL028'])
  })
})

test('NewsML 1 gives the component whose role is the body', async () => {
  const content = (role: string, words: string) =>
    `<NewsComponent><Role FormalName="${role}"/><ContentItem><DataContent><html><body>${words}</body></html></DataContent></ContentItem></NewsComponent>`
  const xml = `<NewsML Version="1.2"><NewsItem><Identification><NewsIdentifier><ProviderId>nwa.example</ProviderId><PublicIdentifier>urn:a</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><FirstCreated>20310304T100000+0100</FirstCreated></NewsManagement><NewsComponent><NewsComponent><NewsLines><HeadLine>Bridge reopens</HeadLine></NewsLines></NewsComponent>${content('Contact', `<p>${'Call us at any time of the day. '.repeat(20)}</p>`)}${content('Body', paragraphs.map((text) => `<p>${text}</p>`).join(''))}</NewsComponent></NewsItem></NewsML>`
  expect(await reportsOf('a.xml', xml)).toMatchObject([
    { id: 'urn:a', date: '2031-03-04T10:00:00+01:00', text: `Bridge reopens\n\n${body}` },
  ])
})

test('NITF stands alone too', async () => {
  const xml = `<?xml version="1.0"?><nitf><head><docdata><doc-id id-string="nwa-1"/><date.issue norm="20310304T100000Z"/></docdata></head><body><body.head><hedline><hl1>Bridge reopens</hl1></hedline><byline>By <person>Ann Reed</person></byline></body.head><body.content><block><p>${paragraphs[0]}</p></block><p>${paragraphs[1]}</p></body.content></body></nitf>`
  expect(await reportsOf('a.xml', xml)).toMatchObject([
    {
      id: 'nwa-1',
      date: '2031-03-04T10:00:00Z',
      author: 'Ann Reed',
      text: `Bridge reopens\n\n${body}`,
    },
  ])
})

describe('ninjs', () => {
  const old = {
    uri: 'http://nwa.example/1',
    type: 'text',
    versioncreated: '2031-03-04T10:00:00Z',
    headline: 'Bridge reopens',
    byline: 'Ann Reed',
    body_text: body,
  }

  test('of version 1 has its body and headline as fields', async () => {
    expect(await reportsOf('a.json', JSON.stringify(old))).toMatchObject([
      { url: 'http://nwa.example/1', author: 'Ann Reed', text: `Bridge reopens\n\n${body}` },
    ])
  })

  test('of later versions has lists of them', async () => {
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('')
    const later = {
      uri: 'urn:nwa:1',
      versionCreated: '2031-03-04T10:00:00Z',
      headlines: [
        { value: 'Short', role: 'short' },
        { value: 'Bridge reopens', role: 'main' },
      ],
      bodies: [{ contentType: 'text/html', value: html }],
      provider: { name: 'Northern Wire Agency' },
    }
    const [report] = await reportsOf('a.jsonl', `${JSON.stringify(later)}\n`)
    expect(report).toMatchObject({
      id: 'urn:nwa:1',
      url: null,
      publisher: 'Northern Wire Agency',
      text: `Bridge reopens\n\n${body}`,
    })
  })

  test('of a picture or an event is no report', async () => {
    for (const type of ['picture', 'event', 'video']) {
      expect(codes(await itemsOf('a.json', JSON.stringify({ ...old, type })))).toEqual(['DL029'])
    }
  })
})
