import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { robotsOf } from '../../../src/ingest/fetch/robots.ts'
import { openWeb, retryAfter } from '../../../src/ingest/fetch/web.ts'
import { codes } from '../collect.ts'
import { codeOf, entry, operator, page, rss, serve, sourceItems, webWith } from './servers.ts'

describe('robots.txt', () => {
  const rules = robotsOf(
    'User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /inner\nAllow: /inner/open\nDisallow: /*.pdf$\nCrawl-delay: 2\n',
    'dateline',
  )

  test('closes what it names, and the longest pattern decides', () => {
    expect(rules.allows('/news')).toBe(true)
    expect(rules.allows('/inner/a')).toBe(false)
    expect(rules.allows('/inner/open/a')).toBe(true)
    expect(rules.allows('/a.pdf')).toBe(false)
    expect(rules.allows('/a.pdf?b')).toBe(true)
    expect(rules.delay).toBe(2)
  })

  test('that names the program is for it alone', () => {
    const own = robotsOf(
      'User-agent: *\nDisallow: /\nUser-agent: Dateline\nDisallow:\n',
      'dateline',
    )
    expect(own.allows('/a')).toBe(true)
  })

  test('takes no time over a pattern of stars', () => {
    const stars = robotsOf(`User-agent: *\nDisallow: /${'*a'.repeat(2000)}$\n`, 'dateline')
    expect(stars.allows(`/${'a'.repeat(1999)}b`)).toBe(true)
  })

  test('is asked for first, and what it closes is not fetched; a server in trouble is left alone', async () => {
    const asked: string[] = []
    let status = 200
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      if (request.url === '/robots.txt') {
        response.writeHead(status).end('User-agent: *\nDisallow: /closed')
      } else response.end('<p>a</p>')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const web = () => openWeb({ allowHosts: [`127.0.0.1:${port}`], gap: 0 })
    const first = web()
    const at = `http://127.0.0.1:${port}`
    expect(await codeOf(first.fetch(`${at}/closed/a`, operator))).toBe('DL055')
    expect(await codeOf(first.fetch(`${at}/open`, operator))).toBe('ok')
    expect(asked).toEqual(['/robots.txt', '/open'])
    status = 503
    expect(await codeOf(web().fetch(`${at}/open`, operator))).toBe('DL055')
    server.close()
  })
})

describe('a server', () => {
  test('is told what is known already, and nothing comes of what has not changed', async () => {
    const site = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"7"' }).end('<p>a</p>')
    })
    const web = webWith([site])
    const first = await web.fetch(site.origin, operator)
    expect(first?.validators).toEqual({ etag: '"7"' })
    expect(await web.fetch(site.origin, operator, first?.validators)).toBe(null)
  })

  test('that asks to wait is not asked again before', async () => {
    const site = await serve((_, response) =>
      response.writeHead(503, { 'retry-after': '60' }).end(),
    )
    let time = 1_000_000
    const web = webWith([site], { now: () => time })
    expect(await codeOf(web.fetch(site.origin, operator))).toBe('DL052')
    expect(await codeOf(web.fetch(site.origin, operator))).toBe('DL051')
    expect(site.asked.length).toBe(1)
    time += 61_000
    expect(await codeOf(web.fetch(site.origin, operator))).toBe('DL052')
    expect(retryAfter('soon', 0)).toBe(null)
    expect(retryAfter('Thu, 01 Jan 1970 00:01:00 GMT', 0)).toBe(60_000)
  })
})

test('a teaser in a feed is fetched whole', async () => {
  const site = await serve((request, response, { origin }) => {
    if (request.url === '/1') response.end(page('Bridge reopens', 'Water fell.'))
    else response.end(rss(entry('Bridge', `${origin}/1`)))
  })
  const items = await sourceItems(`${site.origin}/feed.xml`, webWith([site]))
  expect(codes(items)).toEqual(['ok'])
  expect(items[0]?.outcome).toMatchObject({
    value: { url: `${site.origin}/1`, publisher: 'Bellhaven Post', headline: [0, 14] },
  })
})
