import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const rows =
  'OWNER:ADJ:JJ:2:amod minister:NOUN:NN:3:nmod:desc Olga:PROPN:NNP:5:nsubj Berg:PROPN:NNP:3:flat spoke:VERB:VBD:0:root:speak .:PUNCT:.:5:punct | Her:PRON:PRP$:2:nmod:poss government:NOUN:NN:3:nsubj agreed:VERB:VBD:0:root:agree .:PUNCT:.:3:punct'
const government = (owner: string) =>
  actorsOf(
    `${owner} minister Olga Berg spoke. Her government agreed.`,
    rows.replace('OWNER', owner),
    {
      'Olga Berg': 'Person',
    },
  ).of('government')

test('the government of a minister is her state', () => {
  expect(government('Norwegian')).toBe('norway')
})

test('without a state it stays a body of its own', () => {
  expect(government('Tired')).toBe('olga-berg-s-government')
})

test('the soldiers of a state are the state, whoever owns them in words', () => {
  const { of } = actorsOf(
    'Norway waited. Its soldiers left.',
    'Norway:PROPN:NNP:2:nsubj waited:VERB:VBD:0:root:wait .:PUNCT:.:2:punct | Its:PRON:PRP$:2:nmod:poss soldiers:NOUN:NNS:3:nsubj:soldier left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct',
  )
  expect(of('soldiers')).toBe('norway')
})
