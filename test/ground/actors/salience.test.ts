import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const rows =
  'Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat met:VERB:VBD:0:root:meet Anna:PROPN:NNP:3:obj Holt:PROPN:NNP:4:flat .:PUNCT:.:3:punct | She:PRON:PRP:2:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:2:punct'
const names = { 'Olga Berg': 'Person', 'Anna Holt': 'Person' } as const

test('the subject before an object', () => {
  expect(actorsOf('Olga Berg met Anna Holt. She left.', rows, names).of('She')).toBe('olga-berg')
})

test('an object when nobody else is there', () => {
  const met =
    'Rain:NOUN:NN:2:nsubj hit:VERB:VBD:0:root Anna:PROPN:NNP:2:obj Holt:PROPN:NNP:3:flat .:PUNCT:.:2:punct | She:PRON:PRP:2:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:2:punct'
  expect(actorsOf('Rain hit Anna Holt. She left.', met, names).of('She')).toBe('anna-holt')
})

test('a name beside the noun that is the subject counts as the subject', () => {
  const { of } = actorsOf(
    'The group Marel sued Oskar. It said so.',
    'The:DET:DT:2:det group:NOUN:NN:4:nsubj Marel:PROPN:NNP:2:appos sued:VERB:VBD:0:root:sue Oskar:PROPN:NNP:4:obj .:PUNCT:.:4:punct | It:PRON:PRP:2:nsubj said:VERB:VBD:0:root:say so:ADV:RB:2:advmod .:PUNCT:.:2:punct',
    { Marel: 'Organization', Oskar: 'Organization' },
  )
  expect(of('It')).toBe('marel')
})

test('the subject of the clause that the pronoun goes on from, and what its noun is joined to', () => {
  const { of } = actorsOf(
    'Teachers asked that miners come and they sing.',
    'Teachers:NOUN:NNS:2:nsubj:teacher asked:VERB:VBD:0:root:ask that:SCONJ:IN:5:mark miners:NOUN:NNS:5:nsubj:miner come:VERB:VB:2:ccomp and:CCONJ:CC:8:cc they:PRON:PRP:8:nsubj sing:VERB:VB:5:conj .:PUNCT:.:2:punct',
  )
  expect(of('they')).toBe('miners')
  const joined = actorsOf(
    'Teachers praised miners and their choir.',
    'Teachers:NOUN:NNS:2:nsubj:teacher praised:VERB:VBD:0:root:praise miners:NOUN:NNS:2:obj:miner and:CCONJ:CC:6:cc their:PRON:PRP$:6:nmod:poss choir:NOUN:NN:3:conj .:PUNCT:.:2:punct',
  )
  expect(joined.of('their')).toBe('miners')
})
