import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

test('ids are slugs, and one of a kind', () => {
  const { actors } = actorsOf(
    'A miner left. A miner stayed.',
    'A:DET:DT:2:det miner:NOUN:NN:3:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct | A:DET:DT:2:det miner:NOUN:NN:3:nsubj stayed:VERB:VBD:0:root:stay .:PUNCT:.:3:punct',
  )
  expect(actors.map((actor) => actor.id)).toEqual(['miner', 'miner-2'])
})

test('kin is named after whose it is', () => {
  const { actors } = actorsOf(
    'Olga Berg called her father.',
    'Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat called:VERB:VBD:0:root:call her:PRON:PRP$:5:nmod:poss father:NOUN:NN:3:obj .:PUNCT:.:3:punct',
    { 'Olga Berg': 'Person' },
  )
  expect(actors.map((actor) => actor.name)).toContain("Olga Berg's father")
})

test('an armed group is called by its name, and not by its fighters', () => {
  const { actors } = actorsOf(
    'The Zenta Brigade fighters left.',
    'The:DET:DT:4:det Zenta:PROPN:NNP:4:compound Brigade:PROPN:NNP:4:compound fighters:NOUN:NNS:5:nsubj:fighter left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct',
    { 'Zenta Brigade': 'Organization' },
  )
  expect(actors.map(({ name }) => name)).toEqual(['Zenta Brigade'])
})
