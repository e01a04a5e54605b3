import { expect, test } from 'vitest'
import { ownUnit } from '../../../src/find/times/own-unit.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads the year or week of the report', () => {
  expect(wordsOf(ownUnit, 'Sales for the year were flat.')).toEqual(['the year'])
  expect(wordsOf(ownUnit, 'It was the best harvest of the week.')).toEqual(['the week'])
  expect(meaningOf(ownUnit, 'Sales for the full year rose.')).toEqual({
    kind: 'unit',
    unit: 'year',
    shift: 0,
  })
})

test('takes a year that ended on a date for a length of time', () => {
  expect(meaningOf(ownUnit, 'Sales in the year ended June 30 rose.')?.kind).toBe('duration')
})

test('leaves other years alone', () => {
  expect(wordsOf(ownUnit, 'He was Person of the Year in the year before the war.')).toEqual([])
})
