import { expect, test } from 'vitest'
import type { Label } from '../../../src/record/record.ts'
import type { Span } from '../../../src/record/span.ts'
import { namesOf } from '../../../web/marks/names.ts'
import { handMadeRecord, handMadeText } from '../../hand-made-record.ts'

const span = (words: string): Span => {
  const start = handMadeText.indexOf(words)
  return [start, start + words.length]
}
const label = (words: string, target: string | null): Label => ({
  by: [],
  label: span(words),
  target: target === null ? null : span(target),
  found: { rule: 'test/hand', sure: 1 },
})

test('what both sides call one actor stands together, and under its name', () => {
  const labels = [
    label('bridges', null),
    label('raiders', 'Tessalian troops'),
    label('guns', 'The Tessalian army'),
  ]
  const names = namesOf(handMadeText, { ...handMadeRecord, labels })
  expect(names.map(({ thing, labels }) => [thing, labels.map(([index]) => index)])).toEqual([
    ['Tessaly', [1, 2]],
    [null, [0]],
  ])
})
