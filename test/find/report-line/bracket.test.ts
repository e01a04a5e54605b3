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
  test('takes a name that is not the publisher for an agency, listed or not', () => {
    const inside = (text: string, publisher: string) => bracket(text, 0, text.length, { publisher })
    expect(inside('Tarn Wire', 'Norland Daily').agencies).toEqual(['Tarn Wire'])
    expect(inside('Norland Daily / TARNA', 'Norland Daily')).toMatchObject({
      carrier: 'Norland Daily',
      agencies: ['TARNA'],
    })
    expect(inside('Norland Daily', 'Norland Daily').agencies).toEqual([])
  })
  test('takes a publisher that is no paper for the agency of its own text', () => {
    const own = bracket('Westwire', 0, 8, { publisher: 'Westwire' })
    expect([own.carrier, own.agencies]).toEqual(['Westwire', ['Westwire']])
  })
  test('takes neither a place nor a hint of the page for an agency', () => {
    const text = 'Norland'
    expect(bracket(text, 0, 7, { publisher: 'X', isPlace: () => true }).agencies).toEqual([])
    expect(bracket('Web Desk', 0, 8, { publisher: 'X' }).agencies).toEqual([])
  })
})
