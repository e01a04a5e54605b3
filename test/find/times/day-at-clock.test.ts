import { expect, test } from 'vitest'
import { dayAtClock } from '../../../src/find/times/day-at-clock.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('joins a day and the time of day behind it', () => {
  expect(wordsOf(dayAtClock, 'The curfew begins on Friday at 9 p.m. in Orsk.')).toEqual([
    'Friday at 9 p.m.',
  ])
})

test('leaves a day with no clock behind it alone', () => {
  expect(wordsOf(dayAtClock, 'The curfew begins on Friday at the harbour.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(dayAtClock, 'It begins on Friday at 9 p.m. in Orsk.')).toEqual({
    kind: 'clock',
    hour: 21,
    minute: null,
    on: { kind: 'weekday', weekday: 5, relation: 'bare', weekShift: null, part: null },
  })
})
