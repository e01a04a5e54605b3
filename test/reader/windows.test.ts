import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST, windows } from '../../src/reader/windows.ts'
import type { Cut } from '../../src/text/cut.ts'

/** A cut of sentences of the given lengths in words. */
function cutOf(lengths: readonly number[]): Cut {
  const sentences: [number, number][] = []
  let at = 0
  for (const n of lengths) {
    sentences.push([at, at + n])
    at += n
  }
  const words = Array.from({ length: at }, (_, i) => [2 * i, 2 * i + 1] as const)
  return { text: 'a '.repeat(at), words, sentences, paragraphs: [], quotations: [] }
}

describe('windows', () => {
  test('are one for a short text', () => {
    const cut = cutOf([10, 20])
    expect(windows(cut, new Uint16Array(30).fill(1))).toEqual([
      { first: 0, end: 30, from: 0, to: 30, pieces: 32 },
    ])
  })

  test('share sentences with their neighbours', () => {
    const all = windows(cutOf(Array.from({ length: 40 }, () => 20)), new Uint16Array(800).fill(1))
    expect(all.length).toBeGreaterThan(2)
    for (const [i, window] of all.entries()) {
      if (i > 0) expect(window.first).toBeLessThan(all[i - 1]?.end ?? 0)
    }
  })

  test('own every word once, in order, and never exceed the longest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 16 }),
        (lengths, size) => {
          const cut = cutOf(lengths)
          const all = windows(cut, new Uint16Array(cut.words.length).fill(size))
          let next = 0
          for (const { first, end, from, to, pieces } of all) {
            if (from !== next || first > from || end < to || pieces > LONGEST) return false
            next = to
          }
          return next === cut.words.length
        },
      ),
    )
  })
})
