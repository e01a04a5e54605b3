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

test("the noun right after an armed group's name and before a body's name means the same", () => {
  const group = actorsOf(
    'The Hamas group left.',
    'The:DET:DT:3:det Hamas:PROPN:NNP:3:compound group:NOUN:NN:4:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:4:punct',
    { Hamas: 'Organization' },
  )
  expect(group.of('group')).toBe(group.of('Hamas'))
  const opposition = actorsOf(
    'The opposition Maren Union left.',
    'The:DET:DT:2:det opposition:NOUN:NN:5:nsubj Maren:PROPN:NNP:4:compound Union:PROPN:NNP:5:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct',
    { 'Maren Union': 'Organization' },
  )
  expect(opposition.of('opposition')).toBe('maren-union')
})

test('a group that an armed group meets is another', () => {
  const { of } = actorsOf(
    'Hamas met a group.',
    'Hamas:PROPN:NNP:2:nsubj met:VERB:VBD:0:root:meet a:DET:DT:4:det group:NOUN:NN:2:obj .:PUNCT:.:2:punct',
    { Hamas: 'Organization' },
  )
  expect(of('group')).not.toBe(of('Hamas'))
})
