import { expect, test } from 'vitest'
import { findTimes } from '../../../src/find/times/index.ts'
import { groundTimes } from '../../../src/ground/times/index.ts'
import { plain } from '../../find/times/plain.ts'

function grounded(text: string, date: string | null) {
  const reading = plain(text)
  return groundTimes(reading, findTimes(reading), date)
}

const values = (text: string, date: string | null = '2020-10-02') =>
  grounded(text, date).map(({ words, value }) => [text.slice(...words), value])

test('resolves weekdays by the tense of their sentence', () => {
  expect(
    values('The war began on Sunday. The envoys will meet on Sunday. He spoke on Friday.'),
  ).toEqual([
    ['Sunday', '2020-09-27'],
    ['Sunday', '2020-10-04'],
    ['Friday', '2020-10-02'],
  ])
})

test('resolves weeks, months and years around the day of the report', () => {
  expect(values('It fell last week and this month, and two years ago it rose.')).toEqual([
    ['last week', '2020-W39'],
    ['this month', '2020-10'],
    ['two years ago', '2018'],
  ])
})

test('resolves what leans on the date last mentioned', () => {
  expect(
    values(
      'The vote was held on 3 March 2019. It was annulled the next day. Two weeks later he fled.',
    ),
  ).toEqual([
    ['3 March 2019', '2019-03-03'],
    ['the next day', '2019-03-04'],
    ['Two weeks later', '2019-W12'],
  ])
})

test('writes parts of the day, clock times, sets, durations and references as TIMEX3 does', () => {
  expect(
    values(
      'He left last night. At 5 p.m. he rests and now writes daily for two years in the late 1980s.',
    ),
  ).toEqual([
    ['last night', '2020-10-01TNI'],
    ['5 p.m.', '2020-10-01T17:00'],
    ['now', 'PRESENT_REF'],
    ['daily', 'P1D'],
    ['two years', 'P2Y'],
    ['the late 1980s', '198'],
  ])
})

test('compares a business quarter with the one of a year before', () => {
  expect(values('Profit in the third quarter rose from a year earlier.')).toEqual([
    ['the third quarter', '2020-Q3'],
    ['a year earlier', '2019-Q3'],
  ])
})

test('gives the interval that a value covers', () => {
  const [week, years] = grounded('Last week prices rose as in the past two years.', '2020-10-02')
  expect([week?.begin, week?.end]).toEqual(['2020-09-21', '2020-09-27'])
  expect([years?.type, years?.begin, years?.end]).toEqual(['DURATION', '2018-10-02', '2020-10-02'])
})

test('leaves open what a report without a date cannot tell', () => {
  expect(values('On Friday in August he left, in 1992 and on 3 March.', null)).toEqual([
    ['Friday', 'XXXX-WXX-5'],
    ['August', 'XXXX-08'],
    ['1992', '1992'],
    ['3 March', 'XXXX-03-03'],
  ])
})
