import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell } from '../../src/export/csv-cell.ts'

test('a text that a spreadsheet would calculate is marked as text', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1', '＝1+1', "'=1"]) {
    expect(csvCell(text).startsWith('"\'')).toBe(true)
  }
})

test('numbers stay numbers and what is unknown stays empty', () => {
  expect([csvCell(-3.5), csvCell(true), csvCell(null), csvCell('')]).toEqual([
    '-3.5',
    'true',
    '',
    '',
  ])
})

test('who drops the mark has the text again, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [[cell]] = parse(`${csvCell(text)},1\r\n`) as [[string]]
      expect(cell.replace(/^'/, '')).toBe(text)
    }),
  )
})
