import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

test('somebody who uses a name is the one with that name', () => {
  const { of, actors } = actorsOf(
    'A spokesman using the name Ivan Holt spoke.',
    'A:DET:DT:2:det spokesman:NOUN:NN:8:nsubj using:VERB:VBG:2:acl:use the:DET:DT:5:det name:NOUN:NN:3:obj Ivan:PROPN:NNP:5:appos Holt:PROPN:NNP:6:flat spoke:VERB:VBD:0:root:speak .:PUNCT:.:8:punct',
    { 'Ivan Holt': 'Person' },
  )
  expect([of('spokesman'), of('Holt')]).toEqual(['ivan-holt', 'ivan-holt'])
  expect(actors.map((actor) => actor.name)).toEqual(['Ivan Holt'])
})

test('somebody who meets another is not the other', () => {
  const { of } = actorsOf(
    'A spokesman meeting the chairman Ivan Holt spoke.',
    'A:DET:DT:2:det spokesman:NOUN:NN:8:nsubj meeting:VERB:VBG:2:acl:meet the:DET:DT:5:det chairman:NOUN:NN:3:obj Ivan:PROPN:NNP:5:appos Holt:PROPN:NNP:6:flat spoke:VERB:VBD:0:root:speak .:PUNCT:.:8:punct',
    { 'Ivan Holt': 'Person' },
  )
  expect(of('spokesman')).not.toBe(of('Holt'))
})
