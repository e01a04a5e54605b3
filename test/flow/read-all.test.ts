import { describe, expect, test } from 'vitest'
import { DatelineError } from '../../src/errors.ts'
import type { Desk } from '../../src/flow/answer.ts'
import { type ReadAllOptions, type ReadItem, readAll } from '../../src/flow/read-all.ts'
import type { Item } from '../../src/ingest/index.ts'
import { brokenItem, deskByHand, from, item } from './desk-by-hand.ts'

async function read(items: AsyncIterable<Item>, options: ReadAllOptions): Promise<ReadItem[]> {
  const found: ReadItem[] = []
  for await (const one of readAll(items, options)) found.push(one)
  return found
}

const shown = (items: readonly ReadItem[]): string[] =>
  items.map(({ outcome }) => (outcome.ok ? outcome.value.id : outcome.error.code))

const many = (count: number, length: number): Item[] =>
  Array.from({ length: count }, (_, index) => item(`r${index}`, length))

describe('reading all reports', () => {
  test('gives their records in the order of the input, however long each takes', async () => {
    const { desk } = deskByHand((reports) => (reports[0]?.id === 'r0' ? 40 : 1))
    const found = await read(from(many(30, 9_000)), { open: () => desk, workers: 2 })
    expect(shown(found)).toEqual(many(30, 0).map(({ where }) => where))
  })

  test('keeps broken items at their place and reads the others', async () => {
    const { desk } = deskByHand()
    const items = [item('a'), brokenItem('b'), item('bad'), item('c')]
    const found = await read(from(items), { open: () => desk })
    expect(shown(found)).toEqual(['a', 'DL024', 'DL031', 'c'])
    expect(found[2]?.outcome).toMatchObject({ error: { message: 'bad could not be read: bad.' } })
  })

  test('takes no more from the input than the workers need next', async () => {
    const { desk } = deskByHand(() => 5)
    let taken = 0
    async function* endless() {
      for (;;) {
        taken += 1
        yield item(`r${taken}`, 30_000)
      }
    }
    let given = 0
    for await (const _ of readAll(endless(), { open: () => desk, workers: 2 })) {
      given += 1
      expect(taken - given).toBeLessThan(8)
      if (given === 20) break
    }
  })

  test('keeps several batches under way at once', async () => {
    const { desk, seen } = deskByHand(() => 5)
    await read(from(many(20, 30_000)), { open: () => desk, workers: 2 })
    expect(seen.mostUnderWay).toBeGreaterThan(1)
    expect(seen.closed).toBe(1)
  })

  test('ends soon when it is told to, without an error', async () => {
    const { desk, seen } = deskByHand(() => 20)
    const stop = new AbortController()
    const found: ReadItem[] = []
    for await (const one of readAll(from(many(100, 30_000)), {
      open: () => desk,
      workers: 2,
      signal: stop.signal,
    })) {
      found.push(one)
      if (found.length === 3) stop.abort()
    }
    expect(found.length).toBeLessThan(10)
    expect(seen.closed).toBe(1)
  })

  test('ends once for all when there is no model', async () => {
    const desk: Desk = {
      read: async (reports) =>
        reports.map(() => ({ ok: false, kind: 'no-model', reason: 'no file' })),
      close: async () => undefined,
    }
    await expect(read(from(many(3, 10)), { open: () => desk })).rejects.toThrow(DatelineError)
  })
})
