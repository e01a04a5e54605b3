import { expect, test } from 'vitest'
import { relativeUnit } from '../../../src/find/times/relative-unit.ts'
import { meaningOf, wordsOf } from './plain.ts'

test("reads the unit that holds the report's day and its neighbours", () => {
  expect(wordsOf(relativeUnit, 'Talks broke down last week and resume next month.')).toEqual([
    'last week',
    'next month',
  ])
  expect(wordsOf(relativeUnit, 'Over the weekend he rested.')).toEqual(['the weekend'])
  expect(wordsOf(relativeUnit, 'It is due in the current fiscal year.')).toEqual([
    'the current fiscal year',
  ])
})

test('leaves programmes and other nouns alone', () => {
  expect(wordsOf(relativeUnit, 'He spoke on This Week and at this meeting.')).toEqual([])
  expect(wordsOf(relativeUnit, 'The last unit left.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(relativeUnit, 'Talks broke down last week.')).toEqual({
    kind: 'unit',
    unit: 'week',
    shift: -1,
  })
})

test('leaves the last unit of something to that thing', () => {
  expect(wordsOf(relativeUnit, 'It fell in the last year of the reign.')).toEqual([])
})
