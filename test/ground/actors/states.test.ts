import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

test('name, demonym and people are one state', () => {
  const { said } = actorsOf(
    'Norway paid. Norwegian ships left. The Norwegians waited.',
    'Norway:PROPN:NNP:2:nsubj paid:VERB:VBD:0:root:pay .:PUNCT:.:2:punct | Norwegian:ADJ:JJ:2:amod ships:NOUN:NNS:3:nsubj:ship left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct | The:DET:DT:2:det Norwegians:PROPN:NNPS:3:nsubj waited:VERB:VBD:0:root:wait .:PUNCT:.:3:punct',
    { Norway: 'Location' },
  )
  expect(said('norway')).toEqual(['Norway', 'Norwegian', 'The Norwegians'])
})

test('many of a people are a group and not the state', () => {
  const { of } = actorsOf(
    'Many Norwegians waited.',
    'Many:ADJ:JJ:2:amod Norwegians:PROPN:NNPS:3:nsubj waited:VERB:VBD:0:root:wait .:PUNCT:.:3:punct',
  )
  expect(of('Norwegians')).toBe('norwegians')
})
