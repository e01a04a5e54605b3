import { expect, test } from 'vitest'
import { sourcesOf } from '../../src/record/source.ts'
import { handMadeRecord as record, handMadeText as text } from '../hand-made-record.ts'

const [first] = record.statements

test('a source is named by its actors, else by its words, and never left out', () => {
  if (!first) throw new Error('no statement')
  expect(sourcesOf(text, record, first)).toEqual(['Orla Venn'])
  expect(sourcesOf(text, record, { ...first, by: [] })).toEqual(['Foreign Minister Orla Venn'])
  expect(sourcesOf(text, record, { by: [], source: [] })).toEqual(['a source not named'])
})
