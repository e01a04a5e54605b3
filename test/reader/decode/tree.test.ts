import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeTree } from '../../../src/reader/decode/tree.ts'

const scoreOf = (rows: readonly (readonly number[])[]) => (d: number, h: number) =>
  rows[d]?.[h] ?? 0

/** Every tree of n words, as heads. */
function* trees(n: number, heads: number[] = []): Generator<number[]> {
  if (heads.length === n) {
    if (heads.filter((h) => h < 0).length === 1 && reachesRoot(heads)) yield heads
    return
  }
  for (let h = -1; h < n; h++) if (h !== heads.length) yield* trees(n, [...heads, h])
}

const reachesRoot = (heads: readonly number[]): boolean =>
  heads.every((_, i) => {
    let at = i
    for (let step = 0; step <= heads.length; step++) {
      if (at < 0) return true
      at = heads[at] as number
    }
    return false
  })

describe('decodeTree', () => {
  test('keeps the best heads where they are a tree', () => {
    expect([
      ...decodeTree(
        3,
        scoreOf([
          [0, 9, 0],
          [0, 9, 0],
          [0, 9, 0],
        ]),
      ),
    ]).toEqual([1, -1, 1])
  })

  test('breaks a cycle', () => {
    const heads = [
      ...decodeTree(
        3,
        scoreOf([
          [0, 9, 1],
          [9, 0, 3],
          [0, 0, 5],
        ]),
      ),
    ]
    expect(heads).toEqual([1, 2, -1])
  })

  test('leaves one root of two', () => {
    expect([
      ...decodeTree(
        2,
        scoreOf([
          [5, 1],
          [1, 6],
        ]),
      ),
    ]).toEqual([1, -1])
  })

  test('is a tree with one root whatever the scores, and the best with that root', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((n) =>
          fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: n, maxLength: n }), {
            minLength: n,
            maxLength: n,
          }),
        ),
        (rows) => {
          const n = rows.length
          const heads = [...decodeTree(n, scoreOf(rows))]
          const sum = (tree: readonly number[]) =>
            tree.reduce((total, h, d) => total + (rows[d]?.[h < 0 ? d : h] ?? 0), 0)
          const root = heads.indexOf(-1)
          const best = Math.max(...[...trees(n)].filter((tree) => tree[root] === -1).map(sum))
          return (
            heads.filter((h) => h < 0).length === 1 && reachesRoot(heads) && sum(heads) === best
          )
        },
      ),
    )
  })
})
