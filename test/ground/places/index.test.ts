import { describe, expect, test } from 'vitest'
import type { ToponymFinding } from '../../../src/find/places/finding.ts'
import { groundPlaces } from '../../../src/ground/places/index.ts'
import { buildReading } from '../../build-reading.ts'

const ground = (
  text: string,
  names: readonly string[],
  more: {
    publisher?: string
    role?: ToponymFinding['role']
    everyRole?: boolean
    sure?: number
  } = {},
) => {
  const words = text.match(/[\p{L}']+|[^\s\p{L}]/gu) ?? []
  const rows = words.map((word) => `${word} ${word} PROPN NNP 0 root`).join('\n')
  const reading = buildReading(text, rows, { report: { publisher: more.publisher ?? null } })
  let at = 0
  const toponyms = names.map((name): ToponymFinding => {
    const start = text.indexOf(name, at)
    at = start + name.length
    return {
      span: [start, at],
      name: [0, 1],
      role: more.role ?? 'place',
      found: { rule: 'find/places/location', sure: more.sure ?? 0.9 },
    }
  })
  return groundPlaces(reading, toponyms, { everyRole: more.everyRole ?? false })
}

describe('groundPlaces', () => {
  test('a lone name means its best known place', () => {
    expect(ground('A fire in Paris', ['Paris'])[0]).toMatchObject({
      country: 'FR',
      geonameid: 2988507,
    })
  })

  test('a point says whether it is of a town, of an area or only the middle of a country', () => {
    const found = ground('In Texas , Paris , France and the Black Sea', [
      'Texas',
      'Paris',
      'France',
      'Black Sea',
    ])
    expect(found.map(({ precision }) => precision)).toEqual(['area', 'town', 'country', 'wide'])
    expect(ground('In Orvenia', ['Orvenia'])[0]?.precision).toBeNull()
  })

  test('a pair says which of the namesakes is meant, for every mention of the name', () => {
    const [first, , second] = ground('In Paris , Texas . Paris is small', [
      'Paris',
      'Texas',
      'Paris',
    ])
    expect(first?.country).toBe('US')
    expect(second?.lat).toBe(first?.lat)
  })

  test('a named state draws a name that it shares with a country', () => {
    const found = ground('In Atlanta , Savannah , Macon and all over Georgia', [
      'Atlanta',
      'Savannah',
      'Macon',
      'Georgia',
    ])
    expect(found[3]).toMatchObject({ country: 'US' })
    expect(
      ground('From Tbilisi , Batumi and all over Georgia', ['Tbilisi', 'Batumi', 'Georgia'])[2],
    ).toMatchObject({ country: 'GE' })
  })

  test('neighbours draw', () => {
    const found = ground('From Dallas to Sherman and Paris past Bonham in Texas', [
      'Dallas',
      'Sherman',
      'Paris',
      'Bonham',
      'Texas',
    ])
    expect(found[2]?.country).toBe('US')
  })

  test('the country of the site that published a report has a voice', () => {
    expect(
      ground('A man from Cambridge', ['Cambridge'], { publisher: 'news.example.uk' })[0]?.country,
    ).toBe('GB')
  })

  test('an unknown name stays without a point, a street or a doubtful name does not stay', () => {
    expect(ground('in Qwertzburg', ['Qwertzburg'])[0]).toMatchObject({
      name: 'Qwertzburg',
      lat: null,
    })
    expect(ground('in Qwertz Street', ['Qwertz Street'])).toEqual([])
    expect(ground('in Qwertzburg', ['Qwertzburg'], { sure: 0.3 })).toEqual([])
  })

  test('a name that stands for a government is a place only where every role is asked for', () => {
    expect(ground('Peru struck', ['Peru'], { role: 'government' })).toEqual([])
    expect(ground('Peru struck', ['Peru'], { role: 'government', everyRole: true })).toHaveLength(1)
  })
})
