import { expect, test } from 'vitest'
import { clockTime } from '../../../src/find/times/clock-time.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a time of day and the day behind it', () => {
  expect(wordsOf(clockTime, 'Polls close at 8:30 p.m. on Sunday.')).toEqual(['8:30 p.m. on Sunday'])
  expect(wordsOf(clockTime, 'The ship sank at 1430 GMT.')).toEqual(['1430 GMT'])
  expect(wordsOf(clockTime, 'They met at noon, then at 4 in the morning.')).toEqual([
    'noon',
    '4 in the morning',
  ])
})

test('leaves scores, verses and counts alone', () => {
  expect(wordsOf(clockTime, 'Velmar won 3:20 and counted 1430 goats.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(clockTime, 'The ship sank at 1430 GMT.')).toEqual({
    kind: 'clock',
    hour: 14,
    minute: 30,
    on: null,
  })
})

test('reads the time at the head of an entry of a live report, on the day of the report', () => {
  expect(meaningOf(clockTime, '15:40 — Police have closed the bridge.')).toEqual({
    kind: 'clock',
    hour: 15,
    minute: 40,
    on: { kind: 'day', shift: 0, part: null },
  })
  expect(wordsOf(clockTime, 'They won 15:40 in the end.')).toEqual([])
})
