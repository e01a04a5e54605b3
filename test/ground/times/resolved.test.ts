import { expect, test } from 'vitest'
import { dayOf, iso } from '../../../src/ground/times/day.ts'
import {
  ofCentury,
  ofQuarter,
  ofSeason,
  ofUnit,
  ofWeekend,
} from '../../../src/ground/times/resolved.ts'

const shown = ({
  value,
  begin,
  end,
}: {
  value: string
  begin: number | null
  end: number | null
}) => [value, begin === null ? null : iso(begin), end === null ? null : iso(end)]

test('gives each unit its value and its days', () => {
  const day = dayOf(2020, 10, 2)
  expect(shown(ofUnit('week', day, 0))).toEqual(['2020-W40', '2020-09-28', '2020-10-04'])
  expect(shown(ofUnit('month', day, 3))).toEqual(['2021-01', '2021-01-01', '2021-01-31'])
  expect(shown(ofUnit('decade', day, -1))).toEqual(['201', '2010-01-01', '2019-12-31'])
  expect(shown(ofWeekend(day))).toEqual(['2020-W40-WE', '2020-10-03', '2020-10-04'])
  expect(shown(ofQuarter(2020, 0))).toEqual(['2019-Q4', '2019-10-01', '2019-12-31'])
  expect(shown(ofSeason(2019, 'WI'))).toEqual(['2019-WI', '2019-12-01', '2020-02-29'])
  expect(shown(ofCentury(19))).toEqual(['19', '1900-01-01', '1999-12-31'])
})
