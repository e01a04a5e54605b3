import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

test('a description between commas is the one named, with its office', () => {
  const { actors, of } = actorsOf(
    'Olga Berg, the mayor of Tallin, left.',
    'Olga:PROPN:NNP:9:nsubj Berg:PROPN:NNP:1:flat ,:PUNCT:,:5:punct the:DET:DT:5:det mayor:NOUN:NN:1:appos of:ADP:IN:7:case Tallin:PROPN:NNP:5:nmod ,:PUNCT:,:5:punct left:VERB:VBD:0:root:leave .:PUNCT:.:9:punct',
    { 'Olga Berg': 'Person' },
  )
  expect(of('mayor')).toBe('olga-berg')
  expect(actors.find((actor) => actor.id === 'olga-berg')?.titles[0]?.title).toBe('mayor of Tallin')
})

test('somebody else in the sentence is not the one described', () => {
  const { of } = actorsOf(
    'Olga Berg met the mayor.',
    'Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat met:VERB:VBD:0:root:meet the:DET:DT:5:det mayor:NOUN:NN:3:obj .:PUNCT:.:3:punct',
    { 'Olga Berg': 'Person' },
  )
  expect(of('mayor')).toBe('mayor')
})
