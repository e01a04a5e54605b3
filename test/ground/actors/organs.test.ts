import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

test('authorities and troops with a country are that state', () => {
  const { of } = actorsOf(
    "Norwegian authorities met Peru's troops.",
    "Norwegian:ADJ:JJ:2:amod authorities:NOUN:NNS:3:nsubj:authority met:VERB:VBD:0:root:meet Peru:PROPN:NNP:6:nmod:poss 's:PART:POS:4:case troops:NOUN:NNS:3:obj:troop .:PUNCT:.:3:punct",
    { Peru: 'Location' },
  )
  expect([of('authorities'), of('troops')]).toEqual(['norway', 'peru'])
})

test('local authorities are a body of their own', () => {
  const { of } = actorsOf(
    'Local authorities met Norway.',
    'Local:ADJ:JJ:2:amod authorities:NOUN:NNS:3:nsubj:authority met:VERB:VBD:0:root:meet Norway:PROPN:NNP:3:obj .:PUNCT:.:3:punct',
    { Norway: 'Location' },
  )
  expect(of('authorities')).toBe('local-authorities')
})

test('the side of a state is the state', () => {
  const { of } = actorsOf(
    'The Swedish side agreed.',
    'The:DET:DT:3:det Swedish:ADJ:JJ:3:amod side:NOUN:NN:4:nsubj agreed:VERB:VBD:0:root:agree .:PUNCT:.:4:punct',
  )
  expect(of('side')).toBe('sweden')
})
