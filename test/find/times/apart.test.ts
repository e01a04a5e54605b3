import { expect, test } from 'vitest'
import { apart } from '../../../src/find/times/apart.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a distance from the date last mentioned', () => {
  expect(wordsOf(apart, 'He was arrested in May and released three weeks later.')).toEqual([
    'three weeks later',
  ])
  expect(wordsOf(apart, 'He had fled the day before.')).toEqual(['the day before'])
})

test('leaves before and after alone where they govern something', () => {
  expect(wordsOf(apart, 'He fled two days after the vote.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(apart, 'He was released three weeks later.')).toEqual({
    kind: 'shift',
    amount: { count: 3, unit: 'week' },
    sign: 1,
    from: 'mention',
  })
})
