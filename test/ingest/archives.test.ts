import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { codes, english, itemsOf } from './collect.ts'
import { page } from './fetch/servers.ts'
import { warcOf, zipOf } from './fragments.ts'

const line = `${JSON.stringify({ text: english })}\n`

describe('gzip', () => {
  test('is unpacked whatever is in it, in one member or several', async () => {
    const packed = Buffer.concat([gzipSync(line), gzipSync(line)])
    const items = await itemsOf('news.jsonl.gz', packed)
    expect(codes(items)).toEqual(['ok', 'ok'])
    expect(items[1]?.where).toBe('line 2 of news.jsonl')
    expect(items[1]?.end).toBe(null)
  })

  test('that breaks off gives what came before', async () => {
    const packed = gzipSync(Buffer.from(line.repeat(20_000)))
    const found = codes(await itemsOf('a.jsonl.gz', packed.subarray(0, packed.length - 20)))
    expect(found[0]).toBe('ok')
    expect(found.at(-1)).toBe('DL017')
  })

  test('that grows beyond all reason is given up', async () => {
    const packed = gzipSync(Buffer.alloc(40_000_000, 0x61))
    expect(codes(await itemsOf('a.jsonl.gz', packed))).toEqual(['DL018'])
  })

  test('in gzip in gzip has an end', async () => {
    let packed = gzipSync(line)
    for (let depth = 0; depth < 3; depth++) packed = gzipSync(packed)
    expect(codes(await itemsOf('a.gz', packed))).toEqual(['DL018'])
  })
})

describe('zip', () => {
  test('gives the reports of its files, and a broken one stops no other', async () => {
    const archive = zipOf([
      ['news/', ''],
      ['news/a.txt', english],
      ['news/b.json', '{'],
      ['__MACOSX/c.txt', english],
      ['d.jsonl', line],
    ])
    const items = await itemsOf('news.zip', archive)
    expect(codes(items)).toEqual(['ok', 'DL020', 'ok'])
    expect(items[0]?.where).toBe('news/a.txt in news.zip')
  })

  test('whose names climb is refused', async () => {
    for (const name of ['../a.txt', 'a/../../b.txt', '/etc/a.txt', 'C:/a.txt', '..\\a.txt']) {
      expect([name, codes(await itemsOf('a.zip', zipOf([[name, english]])))]).toEqual([
        name,
        ['DL017'],
      ])
    }
  })

  test('that grows beyond all reason is given up', async () => {
    const archive = zipOf([['a.jsonl', Buffer.alloc(40_000_000, 0x61)]])
    expect(codes(await itemsOf('a.zip', archive))).toEqual(['DL018'])
  })

  test('of too many files is refused', async () => {
    const files = Array.from({ length: 10_001 }, (_, at) => [`${at}.txt`, ''] as const)
    expect(codes(await itemsOf('a.zip', zipOf(files)))).toEqual(['DL056'])
  }, 20_000)

  test('that is none is told so', async () => {
    expect(codes(await itemsOf('a.zip', 'PK\x03\x04 and more'))).toEqual(['DL017'])
  })
})

describe('WARC', () => {
  const note =
    'WARC/1.0\r\nWARC-Type: metadata\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nnote\r\n\r\n'
  const archive =
    warcOf('http://news.test/1', page('Bridge reopens', 'Water fell.')) +
    note +
    warcOf('http://news.test/2.png', 'png', 'image/png') +
    warcOf('http://news.test/3', page('Road closes', 'Snow fell.'))

  test('gives its pages, each with its address', async () => {
    const items = await itemsOf('crawl.warc', archive)
    expect(codes(items)).toEqual(['ok', 'ok'])
    expect(items[1]?.where).toBe('record 4 of crawl.warc')
    expect(items[1]?.outcome).toMatchObject({ value: { url: 'http://news.test/3' } })
  })

  test('is gzipped record by record', async () => {
    const packed = Buffer.concat([archive, archive].map((one) => gzipSync(one)))
    expect(codes(await itemsOf('crawl.warc.gz', packed))).toEqual(['ok', 'ok', 'ok', 'ok'])
  })

  test('of any length takes no more memory', async () => {
    const filler = warcOf('http://news.test/a.bin', 'a'.repeat(1_000_000), 'application/x-bin')
    let most = 0
    async function* stream() {
      for (let at = 0; at < 300; at++) {
        yield Buffer.from(filler)
        most = Math.max(most, process.memoryUsage().arrayBuffers)
      }
      yield Buffer.from(warcOf('http://news.test/1', page('Bridge reopens', 'Water fell.')))
    }
    const before = process.memoryUsage().arrayBuffers
    expect(codes(await itemsOf('crawl.warc', stream()))).toEqual(['ok'])
    expect(most - before).toBeLessThan(150_000_000)
  }, 30_000)

  test('without a page says so', async () => {
    expect(codes(await itemsOf('a.warc', note))).toEqual(['DL029'])
  })
})
