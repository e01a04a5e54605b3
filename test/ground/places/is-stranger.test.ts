import { describe, expect, test } from 'vitest'
import { isStranger } from '../../../src/ground/places/is-stranger.ts'
import { votes } from '../../../src/ground/places/votes.ts'
import type { GazetteerPlace } from '../../../src/lexicon/gazetteer.ts'

const town = (country: string, population: number, kind: GazetteerPlace['kind'] = 'town') => ({
  name: 'Varn',
  kind,
  country,
  admin1: null,
  lat: 1,
  lon: 2,
  population,
  geonameid: null,
})
const group = (key: string, ...candidates: GazetteerPlace[]) => ({ key, candidates, mentions: 1 })
const varn = group('varn', town('XS', 9000))
/** Whether Varn is a stranger beside two cities of a country. */
const beside = (country: string, place = town('XS', 9000), isInvented = false): boolean => {
  const others = [group('orl', town(country, 900_000)), group('ost', town(country, 800_000))]
  const named = group('varn', place)
  return isStranger(place, named, votes([named, ...others], new Map()), isInvented)
}

describe('a small town', () => {
  test('of a country that nothing speaks of, among towns of another, is not meant', () => {
    expect(beside('XN')).toBe(true)
  })

  test('of the country that the report is about is', () => {
    expect(beside('XS')).toBe(false)
  })

  test('is meant where little else is named, unless the report has a state that is on no map', () => {
    const alone = votes([varn], new Map())
    expect(isStranger(town('XS', 9000), varn, alone, false)).toBe(false)
    expect(isStranger(town('XS', 9000), varn, alone, true)).toBe(true)
  })
})

test('a city or a capital may be named anywhere', () => {
  expect(beside('XN', town('XS', 400_000))).toBe(false)
  expect(beside('XN', town('XS', 9000, 'capital'))).toBe(false)
})
