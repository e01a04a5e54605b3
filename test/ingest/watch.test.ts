import { describe, expect, test } from 'vitest'
import { type Item, watchFeeds } from '../../src/ingest/index.ts'
import { nextPoll } from '../../src/ingest/poll-times.ts'
import { codes } from './collect.ts'
import { entry, page, rss, serve, webWith } from './fetch/servers.ts'

/** The items of a watch until there are so many. */
async function watched(
  addresses: readonly string[],
  network: ReturnType<typeof webWith>,
  enough: (items: readonly Item[]) => boolean,
  longest = 10_000,
  kept: readonly string[] = [],
): Promise<Item[]> {
  const stop = new AbortController()
  const items: Item[] = []
  const late = setTimeout(() => stop.abort(), longest)
  const polls = watchFeeds(addresses, {
    network,
    signal: stop.signal,
    every: 20,
    kept: async (address) => kept.includes(address),
  })
  for await (const poll of polls) {
    for await (const item of poll.items) {
      items.push(item)
      if (enough(items)) stop.abort()
    }
  }
  clearTimeout(late)
  return items
}

describe('a watch', () => {
  test('gives each entry once, as it comes up, and asks with what it knows', async () => {
    let polls = 0
    const conditional: (string | undefined)[] = []
    const site = await serve((request, response, { origin }) => {
      if (request.url !== '/feed') return response.end(page(`Bridge ${request.url}`, 'Water fell.'))
      polls += 1
      conditional.push(request.headers['if-none-match'])
      if (polls === 2) return response.writeHead(304).end()
      const entries =
        polls < 3
          ? entry('a', `${origin}/1`)
          : entry('b', `${origin}/2`) + entry('a', `${origin}/1`)
      return response.writeHead(200, { etag: `"${polls}"` }).end(rss(entries))
    })
    const items = await watched(
      [`${site.origin}/feed`],
      webWith([site]),
      ({ length }) => length === 2,
    )
    expect(codes(items)).toEqual(['ok', 'ok'])
    expect(items.map(({ outcome }) => outcome.ok && outcome.value.url)).toEqual([
      `${site.origin}/1`,
      `${site.origin}/2`,
    ])
    expect(conditional.slice(0, 3)).toEqual([undefined, '"1"', '"1"'])
    expect(site.asked.filter((path) => path === '/1').length).toBe(1)
  })

  test('does not fetch again what was kept before it began', async () => {
    const site = await serve((request, response, { origin }) => {
      if (request.url !== '/feed') return response.end(page(`Bridge ${request.url}`, 'Water fell.'))
      return response.end(rss(entry('a', `${origin}/1`) + entry('b', `${origin}/2`)))
    })
    const items = await watched([`${site.origin}/feed`], webWith([site]), () => true, 10_000, [
      `${site.origin}/1`,
    ])
    expect(items.map(({ outcome }) => outcome.ok && outcome.value.url)).toEqual([
      `${site.origin}/2`,
    ])
    expect(site.asked).not.toContain('/1')
  })

  test('tries an entry again that could not be fetched, but not for ever', async () => {
    let tries = 0
    const site = await serve((request, response, { origin }) => {
      if (request.url === '/feed') return response.end(rss(entry('a', `${origin}/1`)))
      tries += 1
      return response.writeHead(500).end()
    })
    const items = await watched([`${site.origin}/feed`], webWith([site]), () => false, 2000)
    expect(new Set(codes(items))).toEqual(new Set(['DL052']))
    expect(tries).toBe(3)
  })

  test('goes on with the other feeds when one cannot be had', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/gone') response.writeHead(404).end()
      else
        response.end(
          rss(
            `<item><title>a</title><guid>urn:1</guid><description>${page('', 'Water fell.').replaceAll('<', '&lt;')}</description></item>`,
          ),
        )
    })
    const items = await watched(
      [`${site.origin}/gone`, `${site.origin}/feed`],
      webWith([site]),
      ({ length }) => length === 2,
    )
    expect(codes(items)).toEqual(['DL052', 'ok'])
  })
})

test('a feed that is quiet or fails is asked less and less often', () => {
  const hour = 3600_000
  let time = nextPoll('news', hour, { wait: 0, failures: 3 })
  expect(time).toEqual({ wait: hour, failures: 0 })
  time = nextPoll('nothing', hour, time)
  expect(time.wait).toBe(1.5 * hour)
  for (let at = 0; at < 9; at++) time = nextPoll('nothing', hour, time)
  expect(time.wait).toBe(4 * hour)
  for (let at = 0; at < 3; at++) time = nextPoll('failed', hour, time)
  expect(time).toEqual({ wait: 8 * hour, failures: 3 })
  for (let at = 0; at < 9; at++) time = nextPoll('failed', hour, time)
  expect(time.wait).toBe(24 * hour)
})
