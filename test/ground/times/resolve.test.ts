import { expect, test } from 'vitest'
import type { Expression } from '../../../src/find/times/finding.ts'
import { dayOf } from '../../../src/ground/times/day.ts'
import { type Context, resolve } from '../../../src/ground/times/resolve.ts'

const context: Context = { today: dayOf(2020, 10, 2), mention: null, quarter: null, tense: 'past' }
const value = (expression: Expression, more: Partial<Context> = {}) =>
  resolve(expression, { ...context, ...more }).value

test('takes the weekend in the past tense for the one that is over', () => {
  const weekend = { kind: 'unit', unit: 'weekend', shift: 0 } as const
  expect(value(weekend)).toBe('2020-W39-WE')
  expect(value(weekend, { tense: 'future' })).toBe('2020-W40-WE')
})

test('finds a weekday in a named week', () => {
  const tuesday = {
    kind: 'weekday',
    weekday: 2,
    relation: 'bare',
    weekShift: -1,
    part: null,
  } as const
  expect(value(tuesday)).toBe('2020-09-22')
})

test('does not make up a date that the month lacks', () => {
  const date = {
    kind: 'date',
    year: { year: 2019 },
    month: 2,
    day: 30,
    relation: 'bare',
    part: null,
  } as const
  expect(value(date)).toBe('2019-02')
})

test('finds quarters in the direction of the tense', () => {
  const quarter = { kind: 'quarter', number: 1, year: null, back: 0 } as const
  expect(value(quarter)).toBe('2020-Q1')
  expect(value(quarter, { tense: 'future' })).toBe('2021-Q1')
  expect(value({ ...quarter, number: null }, { quarter: [2020, 2] })).toBe('2020-Q2')
})

test('finds holidays, halves and midnight', () => {
  const holiday = { kind: 'holiday', holiday: 'christmas', year: null, relation: 'bare' } as const
  expect(value(holiday)).toBe('2019-12-25')
  expect(value(holiday, { tense: 'future' })).toBe('2020-12-25')
  expect(value({ kind: 'half', number: 1, year: { yearShift: -1 } })).toBe('2019-H1')
  expect(value({ kind: 'clock', hour: 24, minute: 0, on: null })).toBe('2020-10-02T24:00')
})

test('knows no day of a month or a year that was mentioned', () => {
  const mention = resolve({ kind: 'unit', unit: 'year', shift: -1 }, context)
  expect(value({ kind: 'anaphor', unit: 'day', shift: 0, part: null }, { mention })).toBe(
    'XXXX-XX-XX',
  )
  expect(value({ kind: 'anaphor', unit: 'year', shift: 1, part: null }, { mention })).toBe('2020')
})

test('keeps a clock off a day that its tense rules out, and "that August" in the year told of', () => {
  const noon = { kind: 'clock', hour: 12, minute: null, on: null } as const
  const day = (y: number, m: number, d: number) => ({
    type: null,
    value: '',
    begin: dayOf(y, m, d),
    end: dayOf(y, m, d),
  })
  const after = { mention: day(2020, 10, 9) } as unknown as Partial<Context>
  expect(value(noon, after)).toBe('2020-10-02T12:00')
  expect(value(noon, { ...after, tense: 'future' })).toBe('2020-10-09T12:00')
  const august = { kind: 'date', year: null, month: 8, day: null, part: null } as const
  const year = { mention: day(2017, 1, 1) } as unknown as Partial<Context>
  expect(value({ ...august, relation: 'that' }, year)).toBe('2017-08')
  expect(value({ ...august, relation: 'bare' }, year)).toBe('2020-08')
})

test('does not count days from a month', () => {
  const shift = {
    kind: 'shift',
    amount: { count: 3, unit: 'day' },
    sign: 1,
    from: 'mention',
  } as const
  const mention = (last: number) =>
    ({ type: null, value: '', begin: dayOf(2020, 9, 1), end: dayOf(2020, 9, last) }) as never
  expect(value(shift, { mention: mention(1) })).toBe('2020-09-04')
  expect(value(shift, { mention: mention(30) })).toBe('XXXX-XX-XX')
})
