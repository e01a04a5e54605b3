import { expect, test } from 'vitest'
import { prune } from '../../../src/ground/actors/prune.ts'
import { actorsOf } from './actors-of.ts'

const { actors } = actorsOf(
  'Norwegian minister Olga Berg met a miner.',
  'Norwegian:ADJ:JJ:2:amod minister:NOUN:NN:3:nmod:desc Olga:PROPN:NNP:5:nsubj Berg:PROPN:NNP:3:flat met:VERB:VBD:0:root:meet a:DET:DT:7:det miner:NOUN:NN:5:obj .:PUNCT:.:5:punct',
  { 'Olga Berg': 'Person' },
)

test('an actor in use keeps the state of its title', () => {
  expect(prune(actors, new Set(['olga-berg'])).map((actor) => actor.id)).toEqual([
    'norway',
    'olga-berg',
  ])
})

test('an actor that nothing refers to goes', () => {
  expect(prune(actors, new Set(['miner'])).map((actor) => actor.id)).toEqual(['miner'])
})
