import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../src/ground/events/day-of.ts'
import type { Time } from '../../../src/record/record.ts'

const time = (value: string): Time => ({
  words: [20, 26],
  type: 'DATE',
  value,
  mod: null,
  begin: value.length === 7 ? `${value}-01` : null,
  end: null,
  found: { rule: 'test', sure: 1 },
})
const event = { trigger: [0, 5], time: [20, 26], type: 'ASSAULT', status: 'occurred' } as const
const saying = { cue: [[0, 5]], date: '2003-05-04' } as const

describe('dayOf', () => {
  test('a clause gives its day without the hour, and a decade', () => {
    expect(dayOf(event, [time('2003-05-04T11:00')], [], '2003-05-05')).toBe('2003-05-04')
    expect(dayOf(event, [time('198')], [], '2003-05-05')).toBe('198X')
    expect(dayOf(event, [time('PAST_REF')], [], '2003-05-05')).toBeNull()
  })

  test('what is a saying has its day, and is not said after its report', () => {
    expect(dayOf({ ...event, time: null }, [], [saying], '2003-05-05')).toBe('2003-05-04')
    expect(dayOf(event, [time('2003-06')], [saying], '2003-05-05')).toBe('2003-05-04')
    expect(dayOf({ ...event, time: null }, [], [], '2003-05-05')).toBeNull()
    expect(dayOf({ ...event, type: 'ACCUSE' }, [time('2003-06')], [], '2003-05-05')).toBeNull()
    expect(dayOf(event, [time('2003-06')], [], '2003-05-05')).toBe('2003-06')
  })
})
