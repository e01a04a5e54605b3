import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { paintFor } from '../../../src/cli/show/paint.ts'
import { showRecord } from '../../../src/cli/show/record.ts'
import { handMadeRecord, handMadeText } from '../../hand-made-record.ts'

const lines = (width = 90, colour = false): string[] =>
  showRecord(handMadeText, handMadeRecord, { width, paint: paintFor(colour) })
const page = lines().join('\n')

describe('a record for people', () => {
  test('begins with headline, date, outlet, agency and dateline', () => {
    expect(lines().slice(1, 3)).toEqual([
      'Karval says no troops were asked for',
      '2031-03-04 · Copper Gazette · text by NWA · dateline "PORT ELSE (NWA)"',
    ])
  })

  test('marks each statement in the text, with its number', () => {
    expect(page).toContain('denied ⟦1: that Karval had')
    expect(page).toContain('⟦2: its guns had killed dozens of raiders near Bellhaven⟧.')
    expect(lines().find((line) => line.includes('⟦2:'))).toMatch(/^ {4}2 {2}The Tessalian/)
  })

  test('says under the paragraph who says what, by which words', () => {
    expect(page).toContain('says    [1] Orla Venn denies ("denied", on 2031-03-03, partly quoted)')
  })

  test('never shows a claim as a fact', () => {
    const flat = page.replace(/\s+/g, ' ')
    expect(flat).toContain(
      'Karval → asks → Tessaly: "Tessalian troops" (REQUEST, CAMEO 10, "requested") · denied · according to Orla Venn [1]',
    )
    expect(flat).toContain(
      'at least 24 killed ("dozens of raiders", of raiders) · according to Tessaly [2]',
    )
  })

  test('gives times their values and places their points', () => {
    expect(page).toContain('time    Monday = 2031-03-03')
    expect(page).toContain('place   Bellhaven (41.50, 40.25)')
  })

  test('tells what is not of the report itself', () => {
    expect(page).toContain('NWA/Copper Gazette\n       part    not of the report itself')
  })

  test('ends with who is who and who is for or against whom', () => {
    expect(page).toContain('person  Orla Venn, Foreign Minister (Karval); also Venn · 1×')
    expect(page).toContain('for     Tessaly → Karval "Tessalian troops"')
  })

  test('keeps to its width', () => {
    for (const width of [60, 80, 100]) {
      for (const line of lines(width)) expect(line.length).toBeLessThanOrEqual(width)
    }
  })

  test('says the same in colour, where colours mark the statements', () => {
    const bare = stripVTControlCharacters(lines(90, true).join('\n'))
    const words = (text: string) =>
      text
        .replace(/^ {1,5}[\d,]+ /gm, '')
        .replace(/⟦\d+: |⟧/g, '')
        .replace(/\s+/g, '')
    expect(bare).not.toContain('⟦')
    expect(words(bare)).toBe(words(page))
  })
})
