import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const rows = (kin: string) =>
  `Ivan:PROPN:NNP:3:nsubj Holt:PROPN:NNP:1:flat called:VERB:VBD:0:root:call his:PRON:PRP$:5:nmod:poss ${kin}:NOUN:NN:3:obj .:PUNCT:.:3:punct | His:PRON:PRP$:2:nmod:poss ${kin}:NOUN:NN:6:nsubj ,:PUNCT:,:4:punct Olga:PROPN:NNP:2:appos Berg:PROPN:NNP:4:flat left:VERB:VBD:0:root:leave .:PUNCT:.:6:punct`
const names = { 'Ivan Holt': 'Person', 'Olga Berg': 'Person' } as const

test('a wife without a name and the wife who has one are one', () => {
  const { of } = actorsOf(
    'Ivan Holt called his wife. His wife, Olga Berg left.',
    rows('wife'),
    names,
  )
  expect([of('wife', 1), of('wife', 2)]).toEqual(['olga-berg', 'olga-berg'])
})

test('two sisters may be two', () => {
  const { of } = actorsOf(
    'Ivan Holt called his sister. His sister, Olga Berg left.',
    rows('sister'),
    names,
  )
  expect(of('sister', 1)).not.toBe(of('sister', 2))
})
