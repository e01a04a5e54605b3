import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildCountries } from '../../data/build-countries.ts'
import {
  countries,
  countryByDemonym,
  countryById,
  countryByMetonym,
  countryByName,
} from '../../src/lexicon/countries.ts'

describe('countries', () => {
  test('a name and its aliases give the usual short name', () => {
    for (const words of ['US', 'U.S.', 'the U.S.', 'America', 'United States of America', 'USA']) {
      expect(countryByName(words)?.name).toBe('United States')
    }
    expect(countryByName('Burma')?.name).toBe('Myanmar')
    expect(countryByName('Côte d’Ivoire')?.name).toBe('Ivory Coast')
    expect(countryByName('NAGORNO-KARABAKH')?.name).toBe('Nagorno-Karabakh')
    expect(countryByName('the Soviet Union')?.kind).toBe('former')
  })

  test('words without a capital letter name no country', () => {
    expect(countryByName('us')).toBeNull()
    expect(countryByName('Us')).toBeNull()
    expect(countryByName('turkey')).toBeNull()
    expect(countryByDemonym('polish')).toBeNull()
  })

  test('adjectives and nouns for a people give the country', () => {
    expect(countryByDemonym('Turks')?.name).toBe('Turkey')
    expect(countryByDemonym('Dane')?.name).toBe('Denmark')
    expect(countryByDemonym('Dutch')?.name).toBe('Netherlands')
    expect(countryByDemonym('North Koreans')?.name).toBe('North Korea')
    expect(countryByDemonym('Martian')).toBeNull()
  })

  test('capitals and palaces stand for the government', () => {
    expect(countryByMetonym('Ankara')?.name).toBe('Turkey')
    expect(countryByMetonym('the White House')?.name).toBe('United States')
    expect(countryByMetonym('Downing Street')?.name).toBe('United Kingdom')
    expect(countryByMetonym('10 Downing Street')?.name).toBe('United Kingdom')
    expect(countryByMetonym('Springfield')).toBeNull()
  })

  test('Brussels is the European Union, which is no state', () => {
    expect(countryByMetonym('Brussels')?.kind).toBe('union')
  })

  test('every country is found by its id and has a point', () => {
    expect(countries().length).toBeGreaterThan(250)
    for (const country of countries()) {
      expect(countryById(country.id)).toBe(country)
      expect(Math.abs(country.lat)).toBeLessThanOrEqual(90)
      expect(Math.abs(country.lon)).toBeLessThanOrEqual(180)
      expect(countryByName(country.name)).toBe(country)
    }
  })

  test('the built table is what the build script makes', () => {
    const built = readFileSync(new URL('../../data/countries.json', import.meta.url), 'utf8')
    expect(buildCountries()).toBe(built)
  })
})
