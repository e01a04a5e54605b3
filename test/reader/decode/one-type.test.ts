import { expect, test } from 'vitest'
import { oneType } from '../../../src/reader/decode/one-type.ts'
import { buildReading } from '../../build-reading.ts'

const { words } = buildReading(
  'Aldmoor won . Aldmoor rests . Aldmoor waits',
  ['Aldmoor', 'won', '.', 'Aldmoor', 'rests', '.', 'Aldmoor', 'waits']
    .map((form) => `${form} ${form.toLowerCase()} X XX 0 root`)
    .join('\n'),
)
const at = (first: number, type: 'Location' | 'Organization') =>
  ({ words: [first, first + 1], type, sure: 0.9 }) as const

test('a name is of the type that most of its occurrences have', () => {
  const typed = oneType([at(0, 'Location'), at(3, 'Organization'), at(6, 'Organization')], words)
  expect(typed.map(({ type }) => type)).toEqual(['Organization', 'Organization', 'Organization'])
})

test('where none has most of them, each stays', () => {
  const typed = oneType([at(0, 'Location'), at(3, 'Organization')], words)
  expect(typed.map(({ type }) => type)).toEqual(['Location', 'Organization'])
})
