import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark } from '../../web/marks/mark.ts'
import { segments } from '../../web/marks/segments.ts'

const mark = (start: number, end: number, to = 's1'): Mark => ({
  kind: 'statement',
  span: [start, end],
  to,
  piece: 0,
  speaker: 0,
  numbered: false,
})

test('a stretch is cut where a mark begins or ends, the widest mark first', () => {
  expect(
    segments([0, 10], [mark(4, 6, 's2'), mark(2, 8)]).map(({ span, marks }) => [
      span,
      marks.map(({ to }) => to),
    ]),
  ).toEqual([
    [[0, 2], []],
    [[2, 4], ['s1']],
    [
      [4, 6],
      ['s1', 's2'],
    ],
    [[6, 8], ['s1']],
    [[8, 10], []],
  ])
})

test('marks that reach beyond the stretch are cut off at its ends', () => {
  expect(segments([5, 9], [mark(0, 7), mark(20, 30)]).map(({ span }) => span)).toEqual([
    [5, 7],
    [7, 9],
  ])
})

test('whatever the marks, segments cover the stretch without a gap', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b) + 1)),
  )
  fc.assert(
    fc.property(spans, (marks) => {
      const cut = segments([10, 50], marks)
      expect(cut[0]?.span[0]).toBe(10)
      expect(cut.at(-1)?.span[1]).toBe(50)
      for (const [i, { span }] of cut.slice(1).entries()) expect(span[0]).toBe(cut[i]?.span[1])
    }),
  )
})
