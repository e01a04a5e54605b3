import { expect, test } from 'vitest'
import { longAdjective } from '../../../src/find/times/long-adjective.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a length of time used as an adjective', () => {
  expect(wordsOf(longAdjective, 'A five-hour meeting ended the decades-long dispute.')).toEqual([
    'five-hour',
    'decades-long',
  ])
  expect(wordsOf(longAdjective, 'The weeklong strike and the two-month-long siege ended.')).toEqual(
    ['weeklong', 'two-month-long'],
  )
})

test('leaves ages and other compounds alone', () => {
  expect(
    wordsOf(
      longAdjective,
      'A six-year-old boy won a two-storey house and one-quarter of the votes.',
    ),
  ).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(longAdjective, 'A five-hour meeting ended.')).toEqual({
    kind: 'duration',
    amounts: [{ count: 5, unit: 'hour' }],
    side: null,
  })
})
