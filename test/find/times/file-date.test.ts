import { expect, test } from 'vitest'
import { findTimes } from '../../../src/find/times/index.ts'
import { plain } from './plain.ts'

test('the date that a file gives before its headline is no time of the text', () => {
  const text = 'date 2031-03-04 Envoys land in Orsk\n\nThey met on 2031-03-02.'
  const reading = plain(text)
  const report = { ...reading.report, headline: [16, 35] as const }
  const times = findTimes({ ...reading, report })
  expect(times.map(({ span }) => text.slice(...span))).toEqual(['2031-03-02'])
})
