import { describe, expect, test } from 'vitest'
import { bioClasses, decodeBio } from '../../../src/reader/decode/bio.ts'

const labels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG']
const { classes, kinds } = bioClasses(labels)

/** One row for each word: the label that scores 1, all others 0; a second label may score less. */
const tagging = (...rows: readonly Partial<Record<string, number>>[]) => ({
  scores: Float32Array.from(rows.flatMap((row) => labels.map((label) => row[label] ?? 0))),
  width: labels.length,
  at: (word: number) => word * labels.length,
  classes,
})

const spans = (rows: readonly Partial<Record<string, number>>[]) =>
  decodeBio(tagging(...rows), 0, rows.length).map(({ first, end, kind }) => [
    kinds[kind],
    first,
    end,
  ])

describe('decodeBio', () => {
  test('cuts neighbours of one kind at a B', () => {
    expect(spans([{ 'B-PER': 5 }, { 'B-PER': 5 }, { 'I-PER': 5 }, { O: 5 }])).toEqual([
      ['PER', 0, 1],
      ['PER', 1, 3],
    ])
  })

  test('never lets an I follow another kind', () => {
    expect(spans([{ 'B-ORG': 5 }, { 'I-PER': 5, 'I-ORG': 4 }])).toEqual([['ORG', 0, 2]])
  })

  test('never begins with an I', () => {
    expect(spans([{ 'I-PER': 5, O: 4, 'B-PER': 4.5 }])).toEqual([['PER', 0, 1]])
  })

  test('finds nothing where O is best, and nothing in nothing', () => {
    expect(spans([{ O: 3 }, { O: 3, 'B-PER': 1 }])).toEqual([])
    expect(spans([])).toEqual([])
  })
})
