import { expect, test } from 'vitest'
import { calendarDate } from '../../../src/find/times/calendar-date.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a day with its month in either order', () => {
  expect(
    wordsOf(calendarDate, 'The treaty of Velmar was signed on Friday, 2 October 2020.'),
  ).toEqual(['Friday, 2 October 2020'])
  expect(wordsOf(calendarDate, 'It took effect on Oct. 2, 2020, the palace said.')).toEqual([
    'Oct. 2, 2020',
  ])
  expect(wordsOf(calendarDate, 'VELMAR (Agency - 02nd October, 2020) Rain fell.')).toEqual([
    '02nd October, 2020',
  ])
})

test('reads a day without a year', () => {
  expect(wordsOf(calendarDate, 'The mayor fled on August 13 by boat.')).toEqual(['August 13'])
  expect(wordsOf(calendarDate, 'The mayor fled on the 3rd of March by boat.')).toEqual([
    'the 3rd of March',
  ])
})

test('takes the part of the day along', () => {
  expect(wordsOf(calendarDate, 'Shells fell on May 7 morning near Orsk.')).toEqual([
    'May 7 morning',
  ])
})

test('leaves a clock time and a lone month alone', () => {
  expect(wordsOf(calendarDate, 'In March 10:30 trains were late.')).toEqual([])
  expect(wordsOf(calendarDate, 'They met in March with 40 envoys.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(calendarDate, 'It took effect on Oct. 2, 2020.')).toEqual({
    kind: 'date',
    year: { year: 2020 },
    month: 10,
    day: 2,
    relation: 'bare',
    part: null,
  })
})
