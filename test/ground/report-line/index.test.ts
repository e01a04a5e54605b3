import { describe, expect, test } from 'vitest'
import { findReportLine } from '../../../src/find/report-line/index.ts'
import { groundReportLine } from '../../../src/ground/report-line/index.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string, report: { date: string | null; publisher?: string }) => {
  const reading = buildReading(text, '. . X X 0 root', { report })
  return groundReportLine(reading, findReportLine(reading))
}

describe('groundReportLine', () => {
  test('lets a date in the dateline win over the file', () => {
    const found = read('KARSHOLM, Dec 31 (Reuters) - It shut .', { date: '2021-01-01T05:00:00Z' })
    expect(found.date).toBe('2020-12-31')
    expect(found.dateline?.date).toBe('2020-12-31')
  })
  test('gives a dateline without a date the report’s', () => {
    const found = read('KARSHOLM (Reuters) - It shut .', { date: '2021-01-01' })
    expect(found.dateline?.date).toBe('2021-01-01')
    expect(found.publisher).toBe('Reuters')
  })
  test('lets a stamp win over the file', () => {
    expect(read('August 13 2016 It shut .', { date: '2016-08-10' }).date).toBe('2016-08-13')
  })
  test('takes carrier and agency from a dateline where the file names none', () => {
    const found = read('KARSHOLM (Norland Daily / Sputnik - 02nd October, 2020) It shut .', {
      date: null,
    })
    expect([found.publisher, found.agencies, found.date]).toEqual([
      'Norland Daily',
      ['Sputnik'],
      '2020-10-02',
    ])
  })
  test('leaves open what nothing tells', () => {
    expect(read('It shut .', { date: null })).toMatchObject({
      date: null,
      dateline: null,
      publisher: null,
    })
  })
})
