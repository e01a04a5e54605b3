import { describe, expect, test } from 'vitest'
import { snapToQuotations } from '../../../src/reader/decode/snap.ts'

describe('snapToQuotations', () => {
  test('moves an edge that misses a quotation mark by a word or two', () => {
    expect(snapToQuotations([3, 11], [[2, 12]])).toEqual([2, 12])
  })

  test('leaves an edge deep inside a quotation, where a cue may stand', () => {
    expect(snapToQuotations([6, 12], [[2, 12]])).toEqual([6, 12])
  })

  test('gives up a mark that closes another quotation', () => {
    expect(snapToQuotations([11, 20], [[2, 12]])).toEqual([12, 20])
  })

  test('leaves scare quotes alone', () => {
    expect(snapToQuotations([3, 9], [[2, 5]])).toEqual([3, 9])
  })
})
