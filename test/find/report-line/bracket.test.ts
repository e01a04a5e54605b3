import { describe, expect, test } from 'vitest'
import { bracket } from '../../../src/find/report-line/bracket.ts'

const read = (text: string) => bracket(text, 0, text.length)

describe('bracket', () => {
  test('tells carrier, agency and date apart', () => {
    const found = read('Norland Daily / Sputnik - 02nd October, 2020')
    expect(found.carrier).toBe('Norland Daily')
    expect(found.agencies).toEqual(['Sputnik'])
    expect(found.date?.day).toBe(2)
  })
  test('takes several agencies', () => {
    expect(read('AFP/Reuters').agencies).toEqual(['AFP', 'Reuters'])
  })
  test('knows nothing in an abbreviation', () => {
    expect(read('R-Texas').known).toBe(false)
  })
})
