import { describe, expect, test } from 'vitest'
import { isRefuted } from '../../../src/find/events/refuted-claim.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { at, readingOf } from './sentences.ts'

describe('isRefuted', () => {
  test('reports that somebody refutes are', () => {
    const reading = readingOf('refuted')
    expect(isRefuted(treeOf(reading), at(reading, 'reports'))).toBe(true)
  })

  test('reports that somebody studies are not, nor is a town that is no claim', () => {
    const reading = readingOf('studied')
    expect(isRefuted(treeOf(reading), at(reading, 'reports'))).toBe(false)
    expect(isRefuted(treeOf(reading), at(reading, 'Suderby'))).toBe(false)
  })
})
