import { describe, expect, test } from 'vitest'
import { placesAbbreviated, placesNamed } from '../../src/lexicon/gazetteer.ts'

const names = (words: string) => placesNamed(words).map(({ name }) => name)

describe('gazetteer', () => {
  test('a name has all its places', () => {
    const paris = placesNamed('Paris')
    expect(paris.some(({ country, kind }) => country === 'FR' && kind === 'capital')).toBe(true)
    expect(paris.some(({ country, admin1 }) => country === 'US' && admin1 === 'TX')).toBe(true)
  })

  test('older spellings, capitals, articles and accents lead to the usual name', () => {
    expect(names('Kiev')).toContain('Kyiv')
    expect(names('SOFIA')).toContain('Sofia')
    expect(names('the Gulf')).toContain('Persian Gulf')
    expect(names('Karabakh')).toEqual(['Nagorno-Karabakh'])
  })

  test('short words for saint, fort and mount are written out', () => {
    expect(placesNamed('Ft. Worth')[0]?.geonameid).toBe(placesNamed('Fort Worth')[0]?.geonameid)
    expect(names('St Petersburg')).toContain('Saint Petersburg')
  })

  test('countries come with their point', () => {
    expect(placesNamed('Yemen')[0]).toMatchObject({ kind: 'country', country: 'YE' })
  })

  test('an unknown name has no place, at either end of the file too', () => {
    for (const name of ['Qwertzuiop', '!!', 'zzzzzz', '']) expect(placesNamed(name)).toEqual([])
  })

  test('abbreviations count only as written', () => {
    expect(placesAbbreviated('Ala.')[0]?.name).toBe('Alabama')
    expect(placesAbbreviated('ala.')).toEqual([])
  })
})
