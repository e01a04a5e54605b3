import { describe, expect, test } from 'vitest'
import { faultOf, placeOfLine } from '../../src/import/geonames.ts'
import { dumpLine } from './dump.ts'

describe('a line of a dump', () => {
  test('gives a place with its names, kind and people', () => {
    const line = dumpLine({ id: 7, name: 'Zløbrin', ascii: 'Zlobrin', others: 'A,B', people: 120 })
    expect(faultOf(line)).toBe(null)
    expect(placeOfLine(line)).toEqual({
      id: 7,
      name: 'Zløbrin',
      ascii: 'Zlobrin',
      alternates: ['A', 'B'],
      kind: 'town',
      country: 'XN',
      admin1: '07',
      lat: 51.5,
      lon: 40.25,
      population: 120,
    })
  })

  test.each([
    ['P.PPLC', 'capital'],
    ['P.PPLX', 'quarter'],
    ['A.ADM1', 'division'],
    ['H.STM', 'river'],
    ['L.RGN', 'region'],
  ])('of %s is a %s', (feature, kind) => {
    expect(placeOfLine(dumpLine({ id: 1, name: 'Vrask', feature }))?.kind).toBe(kind)
  })

  test.each(['S.SCH', 'P.PPLH', 'A.PCLI', 'R.RD'])('of %s is of no use', (feature) => {
    expect(placeOfLine(dumpLine({ id: 1, name: 'Vrask', feature }))).toBe(null)
  })

  test.each([
    ['a table of other columns', 'US.TX\tTexas\tTexas\t4736286', 'has 4 fields, not 19'],
    ['a cut off line', dumpLine({ id: 1, name: 'Vrask' }).slice(0, 30), 'has 8 fields, not 19'],
    ['no point', dumpLine({ id: 1, name: 'Vrask', point: [91, 0] }), 'has no point'],
    ['no number', `x${dumpLine({ id: 1, name: 'Vrask' })}`, 'begins with no number and name'],
  ])('says what is wrong with %s', (_, line, fault) => {
    expect(faultOf(line)).toBe(fault)
  })
})
