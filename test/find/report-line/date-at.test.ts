import { describe, expect, test } from 'vitest'
import { dateAt } from '../../../src/find/report-line/date-at.ts'

const read = (text: string) => {
  const date = dateAt(text, 0)
  return date && [date.year, date.month, date.day, text.slice(...date.words)]
}

describe('dateAt', () => {
  test('reads the usual orders of day, month and year', () => {
    expect(read('Oct. 2 (X)')).toEqual([null, 10, 2, 'Oct. 2'])
    expect(read('02nd October, 2020)')).toEqual([2020, 10, 2, '02nd October, 2020'])
    expect(read('Friday 6 March 2015')).toEqual([2015, 3, 6, 'Friday 6 March 2015'])
    expect(read('Aug 142016 x')).toEqual([2016, 8, 14, 'Aug 142016'])
    expect(read('2021-05-09 x')).toEqual([2021, 5, 9, '2021-05-09'])
    expect(read('24.07.2016(updated')).toEqual([2016, 7, 24, '24.07.2016'])
    expect(read('05/24/2016')).toEqual([2016, 5, 24, '05/24/2016'])
  })
  test('reads no date in other words', () => {
    expect(read('Marching 2 miles')).toBeNull()
    expect(read('May the 4th')).toBeNull()
    expect(read('12 people')).toBeNull()
  })
})
