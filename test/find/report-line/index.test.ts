import { describe, expect, test } from 'vitest'
import { findReportLine } from '../../../src/find/report-line/index.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string) => findReportLine(buildReading(text, '. . X X 0 root'))

describe('findReportLine', () => {
  test('finds the dateline behind a caption and a byline', () => {
    const text =
      'Norland shuts ports\n\nA ship at sea, May 2, 2019. Photo: X\n\nBy Ida Holm\n\nKARSHOLM (AP) — It shut .'
    const found = read(text)
    expect(found.dateline && text.slice(...found.dateline.place)).toBe('KARSHOLM')
    expect(found.agencies).toEqual(['AP'])
    expect(found.headline && text.slice(...found.headline)).toBe('Norland shuts ports')
  })
  test('finds an agency and a date between a repeated headline and the text', () => {
    const found = read(
      'Norland shuts ports\n\nNorland shuts ports AFP Saturday 2 Jul 2016 It shut .',
    )
    expect(found.agencies).toEqual(['AFP'])
    expect(found.stamp?.day).toBe(2)
    expect(found.dateline).toBeNull()
  })
  test('finds an agency that stands alone at the head', () => {
    expect(read('(Reuters) - The port shut .').agencies).toEqual(['Reuters'])
    expect(read('(Karsholm port) The port shut .').agencies).toEqual([])
  })
  test('finds a stamp', () => {
    expect(read('August 13 2016 It shut .').stamp?.month).toBe(8)
  })
  test('names an agency once', () => {
    const found = read(
      'Norland shuts ports\n\nBy Ida Holm, Associated Press\n\nKARSHOLM (AP) — It shut .',
    )
    expect(found.agencies).toEqual(['Associated Press'])
  })
  test('invents nothing for a plain text', () => {
    const found = read('The port shut on Friday. Reuters was told so .')
    expect([found.dateline, found.stamp, found.agencies, found.publisher]).toEqual([
      null,
      null,
      [],
      null,
    ])
  })
})
