import { describe, expect, test } from 'vitest'
import { headline } from '../../../src/find/report-line/headline.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string, given?: readonly [number, number]) => {
  const found = headline(
    buildReading(text, '. . X X 0 root', given ? { report: { headline: given } } : {}),
  )
  return found && text.slice(...found)
}

describe('headline', () => {
  test('is the one that came with the report', () => {
    expect(read('2020 Norland shuts ports\n\nThey shut.', [5, 24])).toBe('Norland shuts ports')
  })
  test('is a short first paragraph without a full stop', () => {
    expect(read('Norland shuts ports\n\nThey shut.')).toBe('Norland shuts ports')
  })
  test('is no sentence, no byline and no dateline', () => {
    expect(read('Norland shut its ports.\n\nThey shut.')).toBeNull()
    expect(read('By Ida Holm\n\nThey shut.')).toBeNull()
    expect(read('They shut .')).toBeNull()
  })
})
