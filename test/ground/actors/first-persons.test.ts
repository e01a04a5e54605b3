import { expect, test } from 'vitest'
import { actorsOf, quotedBy } from './actors-of.ts'

const text = '"We told my friends," Norwegian minister Olga Berg said.'
const rows =
  '":PUNCT:``:3:punct We:PRON:PRP:3:nsubj told:VERB:VBD:12:ccomp:tell my:PRON:PRP$:5:nmod:poss friends:NOUN:NNS:3:obj:friend ,:PUNCT:,:3:punct ":PUNCT:\'\':3:punct Norwegian:ADJ:JJ:9:amod minister:NOUN:NN:10:nmod:desc Olga:PROPN:NNP:12:nsubj Berg:PROPN:NNP:10:flat said:VERB:VBD:0:root:say .:PUNCT:.:12:punct'
const names = { 'Olga Berg': 'Person' } as const

test('a minister says "we" for her state and "my" for herself', () => {
  const { of } = actorsOf(text, rows, names, [quotedBy(text, [9])])
  expect([of('We'), of('my')]).toEqual(['norway', 'olga-berg'])
})

test('without a speaker nobody is meant', () => {
  const { of } = actorsOf(text, rows, names)
  expect([of('We'), of('my')]).toEqual([null, null])
})
