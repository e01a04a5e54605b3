import { describe, expect, test } from 'vitest'
import { caption, wordsOf } from '../../../src/find/passages/caption.ts'
import { buildReading } from '../../build-reading.ts'

describe('caption', () => {
  test('shows something before its credit', () => {
    expect(caption('A guard waits at the port. REUTERS/Ida Holm')).toBe('shows')
    expect(caption('The old port of Karsholm, May 2. (Photo: Ida Holm/AFP/Getty Images)')).toBe(
      'shows',
    )
    expect(caption('FILE - In this photo the port is seen. (AP Photo/Ida Holm, File)')).toBe(
      'shows',
    )
  })
  test('is furniture where it only credits', () => {
    expect(caption('(Photo: Ida Holm)')).toBe('credits')
    expect(caption('Photo by Ida Holm/Getty Images')).toBe('credits')
  })
  test('is no paragraph without a credit', () => {
    expect(caption('The port of Karsholm was shut on Friday.')).toBeNull()
  })
})

describe('wordsOf', () => {
  test('gives the words of one paragraph', () => {
    const reading = buildReading(
      'It shut.\n\nAll left.',
      'It it PRON PRP 2 nsubj\nshut shut VERB VBD 0 root\n. . PUNCT . 2 punct\n\nAll all PRON DT 2 nsubj\nleft leave VERB VBD 0 root\n. . PUNCT . 2 punct',
    )
    expect(wordsOf(reading, 1).map(({ form }) => form)).toEqual(['All', 'left', '.'])
    expect(wordsOf(reading, 5)).toEqual([])
  })
})

test('a photographer behind an agency in capitals makes a caption, whichever the agency', () => {
  expect(caption('A guard waits at the port of Karsholm. TARN WIRE/Ida Holm')).toBe('shows')
  expect(caption('A guard waits at the port of Karsholm.')).toBeNull()
})
