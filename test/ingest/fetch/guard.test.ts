import { describe, expect, test } from 'vitest'
import { whyNotPublic } from '../../../src/ingest/fetch/address.ts'
import { openWeb } from '../../../src/ingest/fetch/web.ts'
import { readItems } from '../../../src/ingest/index.ts'
import { chunks, codes } from '../collect.ts'
import {
  codeOf,
  entry,
  operator,
  page,
  rss,
  secret,
  serve,
  sourceItems,
  webWith,
} from './servers.ts'

describe('an address that is not of the public internet', () => {
  test('is refused in every writing, and the server behind it is not asked', async () => {
    const { port, asked } = await secret()
    const web = openWeb({ gap: 0 })
    const hosts = [
      '127.0.0.1',
      'localhost',
      '0.0.0.0',
      '0',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0x7f.0.0.1',
      '017700000001',
      '0177.0.0.1',
      '127。0。0。1',
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::127.0.0.1]',
    ]
    for (const host of hosts) {
      expect([host, await codeOf(web.fetch(`http://${host}:${port}/`, operator))]).toEqual([
        host,
        'DL050',
      ])
    }
    expect(asked).toEqual([])
  })

  test('is known by its range', () => {
    const inner = [
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.1.2.3',
      '192.0.0.1',
      '198.18.0.1',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
      'fe80::1',
      'fc00::1',
      'fec0::1',
      'ff02::1',
      '::ffff:10.0.0.1',
      '64:ff9b::7f00:1',
      '64:ff9b:1::7f00:1',
      '2002:7f00:1::',
      '2001::1',
      '::ffff:0:127.0.0.1',
      '::7f00:1',
      '4000::1',
      'no address',
    ]
    for (const address of inner) expect([address, whyNotPublic(address)]).not.toContain(null)
    for (const address of ['1.1.1.1', '172.32.0.1', '2606:4700::1111', '::ffff:1.1.1.1']) {
      expect([address, whyNotPublic(address)]).toEqual([address, null])
    }
  })

  test('is refused when a name leads there, even with a public one beside it', async () => {
    const { port, asked } = await secret()
    const web = openWeb({ gap: 0, resolve: async () => ['1.1.1.1', '127.0.0.1'] })
    expect(await codeOf(web.fetch(`http://inner.test:${port}/`, operator))).toBe('DL050')
    expect(asked).toEqual([])
  })
})

test('other schemes, passwords and ports of other services are refused', async () => {
  const web = openWeb({ gap: 0, resolve: async () => ['1.1.1.1'] })
  const addresses = [
    'file:///etc/hostname',
    'ftp://news.test/a',
    'data:text/html,a',
    'javascript:alert(1)',
    'gopher://news.test/',
    'http://user:pass@news.test/',
    'http://news.test:25/',
    'http://news.test:22/',
    'no address',
  ]
  for (const address of addresses) {
    expect([address, await codeOf(web.fetch(address, operator))]).toEqual([address, 'DL050'])
  }
})

test('a password is not repeated in the error', async () => {
  const error = await openWeb()
    .fetch('http://ann:hunter2@news.test/', operator)
    .catch((thrown: Error) => thrown)
  expect(String(error)).not.toContain('hunter2')
})

describe('a redirect', () => {
  test('to an inner address is refused on the first hop and on the third', async () => {
    const inner = await secret()
    const site = await serve((request, response, { origin }) => {
      const next: { readonly [path: string]: string } = {
        '/a': `http://127.0.0.1:${inner.port}/`,
        '/b': `${origin}/c`,
        '/c': `${origin}/d`,
        '/d': `http://[::ffff:127.0.0.1]:${inner.port}/`,
        '/e': 'file:///etc/hostname',
      }
      response.writeHead(302, { location: next[request.url ?? ''] }).end()
    })
    const web = webWith([site])
    for (const path of ['/a', '/b', '/e']) {
      expect(await codeOf(web.fetch(site.origin + path, operator))).toBe('DL050')
    }
    expect(site.asked).toEqual(['/a', '/b', '/c', '/d', '/e'])
    expect(inner.asked).toEqual([])
  })

  test('does not reach another server that only the operator may name', async () => {
    const inner = await serve((_, response) => response.end('secret'), 'inner.test')
    const site = await serve((_, response) => {
      response.writeHead(301, { location: `${inner.origin}/` }).end()
    })
    const web = webWith([site, inner])
    expect(await codeOf(web.fetch(`${site.origin}/`, operator))).toBe('DL050')
    expect(inner.asked).toEqual([])
    expect(await codeOf(web.fetch(`${inner.origin}/`, operator))).toBe('ok')
  })

  test('in a circle ends', async () => {
    const site = await serve((_, response) => response.writeHead(302, { location: '/' }).end())
    expect(await codeOf(webWith([site]).fetch(`${site.origin}/`, operator))).toBe('DL051')
    expect(site.asked.length).toBe(6)
  })
})

test('a name that leads elsewhere after the check gains nothing: the request goes where was looked', async () => {
  const inner = await secret()
  const answers = ['1.1.1.1']
  const web = openWeb({
    gap: 0,
    limits: { connect: 300, idle: 300, whole: 600 },
    resolve: async () => [answers.shift() ?? '127.0.0.1'],
  })
  const code = await codeOf(web.fetch(`http://rebind.test:${inner.port}/`, operator))
  expect(['DL051', 'DL054']).toContain(code)
  expect(inner.asked).toEqual([])
})

describe('what was fetched cannot name inner addresses', () => {
  test('as entries of a feed', async () => {
    const inner = await secret()
    const site = await serve((_, response, { origin }) => {
      response.setHeader('content-type', 'application/rss+xml')
      response.end(
        rss(entry('One', `http://127.0.0.1:${inner.port}/1`) + entry('Two', `${origin}/feed`)),
      )
    })
    const items = await sourceItems(`${site.origin}/feed`, webWith([site]))
    expect(codes(items)[0]).toBe('DL050')
    expect(inner.asked).toEqual([])
  })

  test('as the next page of a feed', async () => {
    const inner = await secret()
    const next = `<atom:link rel="next" href="http://127.0.0.1:${inner.port}/"/>`
    const site = await serve((request, response, { origin }) => {
      if (request.url === '/1') response.end(page('Bridge', 'Water rose.'))
      else response.end(rss(entry('One', `${origin}/1`), next))
    })
    const items = await sourceItems(`${site.origin}/feed.xml`, webWith([site]))
    expect(codes(items)).toEqual(['ok', 'DL050'])
    expect(inner.asked).toEqual([])
  })

  test('as feeds of an OPML list, wherever the list stands', async () => {
    const inner = await secret()
    const opml = `<opml version="2.0"><head/><body><outline text="a" type="rss" xmlUrl="http://127.0.0.1:${inner.port}/"/></body></opml>`
    const site = await serve((_, response) => response.end(opml))
    const network = webWith([site])
    expect(codes(await sourceItems(`${site.origin}/list.opml`, network))).toEqual(['DL050'])
    const items = []
    for await (const item of readItems(chunks(opml), 'list.opml', { network })) items.push(item)
    expect(codes(items)).toEqual(['DL050'])
    expect(inner.asked).toEqual([])
  })

  test('as the canonical address of a page, which is not fetched, and not believed of other sites', async () => {
    const inner = await secret()
    const link = `<link rel="canonical" href="http://127.0.0.1:${inner.port}/">`
    const site = await serve((_, response) => {
      response.end(page('Bridge', 'Water rose.').replace('</head>', `${link}</head>`))
    })
    const [item] = await sourceItems(`${site.origin}/a`, webWith([site]))
    expect(item?.outcome).toMatchObject({ ok: true, value: { url: `${site.origin}/a` } })
    expect(inner.asked).toEqual([])
  })
})
