import { describe, expect, test } from 'vitest'
import { bylineAgencies, isByline } from '../../../src/find/report-line/byline-agencies.ts'

describe('bylineAgencies', () => {
  test('reads the agency of a byline', () => {
    expect(bylineAgencies('By Ida Holm | Reuters')).toEqual(['Reuters'])
    expect(bylineAgencies('By IDA HOLM, Associated Press')).toEqual(['Associated Press'])
    expect(bylineAgencies('AFP')).toEqual(['AFP'])
  })
  test('reads none in a photo credit or a sentence', () => {
    expect(bylineAgencies('Photo by Ida Holm/Reuters')).toEqual([])
    expect(bylineAgencies('By Friday the port had closed, Reuters said.')).toEqual([])
  })
})

describe('isByline', () => {
  test('tells a byline from a sentence', () => {
    expect(isByline('By Ida Holm and Per Lund')).toBe(true)
    expect(isByline('Ida Holm, Associated Press')).toBe(true)
    expect(isByline('By Friday the port was closed')).toBe(false)
  })
})
