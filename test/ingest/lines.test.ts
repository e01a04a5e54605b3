import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Line, lines } from '../../src/ingest/lines.ts'
import { chunks } from './collect.ts'

async function all(stream: AsyncIterable<Uint8Array>, limit = 1000): Promise<Line[]> {
  const found: Line[] = []
  for await (const line of lines(stream, limit)) found.push(line)
  return found
}

describe('lines of a stream', () => {
  test('are the same wherever the stream is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string()),
        fc.integer({ min: 1, max: 7 }),
        async (parts, size) => {
          const whole = Buffer.from(parts.join('\n'))
          const pieces: Buffer[] = []
          for (let at = 0; at < whole.length; at += size) pieces.push(whole.subarray(at, at + size))
          const found = (await all(chunks(...pieces))).map(({ bytes }) => bytes?.toString())
          const wanted = whole.toString().split('\n')
          if (wanted.at(-1) === '') wanted.pop()
          expect(found).toEqual(wanted)
        },
      ),
      { numRuns: 50 },
    )
  })

  test('know where they end, so that a later run can go on there', async () => {
    const [first, second] = await all(chunks('one\ntw', 'o\nthree'))
    expect(first).toMatchObject({ number: 1, end: 4 })
    expect(second).toMatchObject({ number: 2, end: 8 })
  })

  test('are dropped beyond the limit, and the next one is read', async () => {
    const found = await all(chunks('a'.repeat(600), 'a'.repeat(600), '\nshort\n'), 1000)
    expect(found.map(({ bytes }) => bytes?.toString() ?? null)).toEqual([null, 'short'])
  })
})
