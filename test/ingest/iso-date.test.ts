import { expect, test } from 'vitest'
import { isoDate } from '../../src/ingest/iso-date.ts'

test('dates of pages, feeds and wires become ISO dates, on the day of their place', () => {
  const dates: readonly (readonly [string, string | null])[] = [
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04T10:00:00.123Z', '2031-03-04T10:00:00Z'],
    ['2031-03-04 10:00', '2031-03-04T10:00:00'],
    ['20310304T100000+0100', '2031-03-04T10:00:00+01:00'],
    ['Tue, 04 Mar 2031 10:00:00 GMT', '2031-03-04T10:00:00Z'],
    ['4 Mar 2031 23:30 EST', '2031-03-04T23:30:00-05:00'],
    ['March 4, 2031', '2031-03-04'],
    ['Tuesday, Mar. 4, 2031 at 10 a.m.', '2031-03-04'],
    ['2031-13-04', null],
    ['0001-01-01T00:00:00Z', null],
    ['Seg, 24 Foo 2031', null],
    ['yesterday', null],
    ['', null],
  ]
  for (const [written, date] of dates) expect([written, isoDate(written)]).toEqual([written, date])
})
