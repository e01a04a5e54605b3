import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

test('a counted group is named without its count, and by the bare noun too', () => {
  const { actors } = actorsOf(
    'Dozens of angry teachers left.',
    'Dozens:NOUN:NNS:5:nsubj:dozen of:ADP:IN:4:case angry:ADJ:JJ:4:amod teachers:NOUN:NNS:1:nmod:teacher left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct',
  )
  expect(actors[0]).toMatchObject({ name: 'angry teachers', aliases: ['teachers'], kind: 'group' })
})

test('one person is named by the noun alone, in lower case at the start of a sentence', () => {
  const { actors } = actorsOf(
    'A miner left.',
    'A:DET:DT:2:det miner:NOUN:NN:3:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct',
  )
  expect(actors[0]).toMatchObject({ name: 'miner', aliases: [], kind: 'person' })
})
