import { expect, test } from 'vitest'
import { doers } from '../../src/ground/doers.ts'
import { actorsOf } from './actors/actors-of.ts'

const text = 'Olga Berg left with Ivan Holt.'
const found = actorsOf(
  text,
  'Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave with:ADP:IN:5:case Ivan:PROPN:NNP:3:obl Holt:PROPN:NNP:5:flat .:PUNCT:.:3:punct',
  { 'Olga Berg': 'Person', 'Ivan Holt': 'Person' },
)
const of = (role: 'new' | 'furniture') =>
  doers(found.reading, found, [{ words: [0, text.length], role, found: { rule: 'test', sure: 1 } }])

test('the subject of a verb does something, who is only beside it does not', () => {
  expect(of('new')).toEqual(['olga-berg'])
})

test('nobody does anything in what a page adds', () => {
  expect(of('furniture')).toEqual([])
})
