import { expect, test } from 'vitest'
import { batches } from '../../src/flow/batches.ts'

async function* from(sizes: readonly number[]) {
  yield* sizes
}

async function all(sizes: readonly number[]): Promise<number[][]> {
  const found: number[][] = []
  for await (const batch of batches(from(sizes), (size) => size)) found.push(batch)
  return found
}

test('batches keep the order and stay below a number of characters', async () => {
  expect(await all([15_000, 4_000, 3_000, 1_000])).toEqual([
    [15_000, 4_000],
    [3_000, 1_000],
  ])
})

test('an item beyond that number has a batch of its own', async () => {
  expect(await all([1, 900_000, 1])).toEqual([[1], [900_000], [1]])
})

test('many small items are not all put in one batch', async () => {
  expect((await all(Array(40).fill(1))).map((batch) => batch.length)).toEqual([16, 16, 8])
})
