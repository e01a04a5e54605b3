import { describe, expect, test } from 'vitest'
import { mediaIn, mediumNamed } from '../../src/lexicon/agencies.ts'

const named = (text: string) => mediaIn(text, [0, text.length]).map(({ name }) => name)

describe('mediumNamed', () => {
  test('keeps the full and the short name of an agency as written', () => {
    expect(mediumNamed('AP')?.name).toBe('AP')
    expect(mediumNamed('the Associated Press')?.name).toBe('Associated Press')
    expect(mediumNamed('AP')?.id).toBe(mediumNamed('Associated Press')?.id)
  })
  test('brings spellings to the usual one', () => {
    expect(mediumNamed('BBC News')?.name).toBe('BBC')
    expect(mediumNamed('XINHUA')?.name).toBe('Xinhua')
  })
  test('knows no medium in a ministry', () => {
    expect(mediumNamed('Defence Ministry')).toBeUndefined()
  })
})

describe('mediaIn', () => {
  test('finds media with the longest name first and their places', () => {
    expect(named('It told the New York Times and, on Twitter, Interfax-Ukraine.')).toEqual([
      'New York Times',
      'Twitter',
      'Interfax-Ukraine',
    ])
    expect(mediaIn('It told Interfax so', [0, 19])[0]?.span).toEqual([8, 16])
  })
  test('finds no medium inside another word', () => {
    expect(named('The APPLE and the BBCs')).toEqual([])
  })
  test('marks names that are ordinary words as weak', () => {
    expect(mediaIn('Trend said', [0, 10])[0]?.weak).toBe(true)
  })
})
