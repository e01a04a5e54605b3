import { describe, expect, test } from 'vitest'
import { stamped } from '../../../src/ground/events/stamped.ts'
import type { Time } from '../../../src/record/record.ts'
import { event } from '../stances/stages.ts'

const text = '15:40 — Police have fired. They fired in 2009 too.'
const time = (words: string, type: 'TIME' | 'DATE', value: string): Time => ({
  words: [text.indexOf(words), text.indexOf(words) + words.length],
  type,
  value,
  mod: null,
  begin: null,
  end: null,
  found: { rule: 'test', sure: 1 },
})
const hour = time('15:40', 'TIME', '2031-05-16T15:40')
const year = time('2009', 'DATE', '2009')
const fired = event({ trigger: [20, 25] })
const before = event({ trigger: [text.lastIndexOf('fired'), text.lastIndexOf('fired') + 5] })
const datesOf = (times: readonly Time[], more = {}) =>
  stamped(text, [{ ...fired, ...more }, before], times, [[0, text.length]]).map(({ date }) => date)

describe('stamped', () => {
  test('an entry that begins with its hour tells of that day, but for what has a day of its own', () => {
    expect(datesOf([hour, year])).toEqual(['2031-05-16', null])
  })

  test('what is planned is of no day by that, nor is anything in a paragraph without an hour', () => {
    expect(datesOf([hour, year], { status: 'planned' })).toEqual([null, null])
    expect(datesOf([year])).toEqual([null, null])
  })
})
