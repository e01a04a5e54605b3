import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { codes } from '../collect.ts'
import { codeOf, entry, operator, rss, serve, sourceItems, webWith } from './servers.ts'

const limits = { body: 100_000 }

describe('an answer', () => {
  test('that never ends is cut off', async () => {
    let sent = 0
    const site = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384, 0x61))) sent += 16_384
      }
      response.on('drain', more)
      more()
    })
    expect(await codeOf(webWith([site], { limits }).fetch(site.origin, operator))).toBe('DL053')
    expect(sent).toBeLessThan(20_000_000)
  })

  test('that drips for ever is cut off by the time of the whole', async () => {
    const site = await serve((_, response) => {
      const drip = setInterval(() => response.write('a'), 50)
      response.on('close', () => clearInterval(drip))
    })
    const web = webWith([site], { limits: { whole: 600 } })
    expect(await codeOf(web.fetch(site.origin, operator))).toBe('DL054')
  })

  test('that does not begin, or stops half way, is given up', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/half') response.write('a')
    })
    const web = webWith([site], { limits: { idle: 300 } })
    expect(await codeOf(web.fetch(`${site.origin}/none`, operator))).toBe('DL054')
    expect(await codeOf(web.fetch(`${site.origin}/half`, operator))).toBe('DL054')
  })

  test('is counted as it is after decoding', async () => {
    const site = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.end(gzipSync(Buffer.alloc(50_000_000)))
    })
    expect(await codeOf(webWith([site], { limits }).fetch(site.origin, operator))).toBe('DL053')
  })

  test('in codings one within the other is refused', async () => {
    const site = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip, gzip' })
      response.end(gzipSync(gzipSync('a')))
    })
    expect(await codeOf(webWith([site]).fetch(site.origin, operator))).toBe('DL051')
  })

  test('with endless headers is refused', async () => {
    const site = await serve((_, response) => {
      response.writeHead(200, { 'x-long': 'a'.repeat(60_000) }).end('a')
    })
    expect(await codeOf(webWith([site]).fetch(site.origin, operator))).toBe('DL051')
  })

  test('that is a picture is none', async () => {
    const site = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'image/png' }).end('a')
    })
    expect(await codeOf(webWith([site]).fetch(site.origin, operator))).toBe('DL013')
  })
})

test('a feed of 100,000 entries gives the first thousand and says so', async () => {
  const text = '<description>The council of Bellhaven said that the bridge is open.</description>'
  const items = Array.from(
    { length: 100_000 },
    (_, at) => `<item><title>n${at}</title>${text}</item>`,
  )
  const feed = rss(items.join(''))
  const site = await serve((_, response) => response.end(feed))
  const found = codes(await sourceItems(`${site.origin}/feed.xml`, webWith([site])))
  expect(found.length).toBe(1001)
  expect(found.at(-1)).toBe('DL056')
}, 30_000)

test('entries that are known are not fetched again', async () => {
  const site = await serve((_, response, { origin }) =>
    response.end(rss(entry('a', `${origin}/a`))),
  )
  const known = () => true
  const items = await sourceItems(`${site.origin}/feed.xml`, webWith([site]), { known })
  expect(items).toEqual([])
  expect(site.asked).toEqual(['/feed.xml'])
})
