import { expect, test } from 'vitest'
import { toMarginals } from '../../../src/reader/decode/marginals.ts'

/** Probabilities by going through every legal sequence. */
function byHand(rows: readonly (readonly number[])[], moves: readonly (readonly number[])[]) {
  const out = rows.map(() => [0, 0, 0])
  let all = 0
  for (let number = 0; number < 3 ** rows.length; number++) {
    const path = rows.map((_, i) => Math.floor(number / 3 ** i) % 3)
    if (path.some((k, i) => k === 2 && (i === 0 || path[i - 1] === 0))) continue
    const score = path.reduce(
      (sum, k, i) =>
        sum +
        (rows[i]?.[k] as number) +
        (i > 0 ? (moves[path[i - 1] as number]?.[k] as number) : 0),
      0,
    )
    all += Math.exp(score)
    for (const [i, k] of path.entries())
      (out[i] as number[])[k] = (out[i]?.[k] as number) + Math.exp(score)
  }
  return out.map((row) => row.map((x) => x / all))
}

const rows = [
  [1, 0.5, 4],
  [0.2, 1.5, 0.3],
  [0, -1, 2],
  [1.2, 0.4, 3],
]
const moves = [
  [0.1, -0.4, 0],
  [-0.2, -0.5, 0.3],
  [0, 0.2, 0.6],
]

test('a word has the probabilities that all legal sequences give it', () => {
  const scores = Float32Array.from(rows.flat())
  toMarginals(scores, rows.length, 3, 0, moves)
  const expected = byHand(rows, moves).flat()
  for (const [i, log] of scores.entries())
    expect(Math.exp(log)).toBeCloseTo(expected[i] as number, 5)
})

test('only the columns of the layer are changed', () => {
  const scores = Float32Array.from([9, 1, 0, 0, 9, 9, 1, 0, 0, 9])
  toMarginals(scores, 2, 5, 1, [])
  expect([scores[0], scores[4], scores[5], scores[9]]).toEqual([9, 9, 9, 9])
  expect(Math.exp(scores[1] as number)).toBeGreaterThan(0.4)
})

test('an empty report has no marginals', () => {
  expect(() => toMarginals(new Float32Array(0), 0, 3, 0, [])).not.toThrow()
})
