import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

test('a base stands for its owner, "who" for the one before, a count for those counted', () => {
  const { of } = actorsOf(
    'Dozens of miners who left struck a Norwegian base.',
    'Dozens:NOUN:NNS:6:nsubj:dozen of:ADP:IN:3:case miners:NOUN:NNS:1:nmod:miner who:PRON:WP:5:nsubj left:VERB:VBD:3:acl:relcl:leave struck:VERB:VBD:0:root:strike a:DET:DT:9:det Norwegian:ADJ:JJ:9:amod base:NOUN:NN:6:obj .:PUNCT:.:6:punct',
  )
  expect([of('Dozens'), of('who'), of('base')]).toEqual(['miners', 'miners', 'norway'])
})

test('a thing without an owner is nobody', () => {
  const { of } = actorsOf(
    'The bridge fell.',
    'The:DET:DT:2:det bridge:NOUN:NN:3:nsubj fell:VERB:VBD:0:root:fall .:PUNCT:.:3:punct',
  )
  expect(of('bridge')).toBeNull()
})

test('a title that heads the name after it stands for the person', () => {
  const text = 'Norwegian Ombudswoman Olga Berg left.'
  const rows =
    'Norwegian:PROPN:NNP:5:nsubj Ombudswoman:PROPN:NNP:1:flat Olga:PROPN:NNP:1:flat Berg:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct'
  const whole = 'Norwegian Ombudswoman Olga Berg'
  expect(actorsOf(text, rows, { [whole]: 'Person' }).of('Norwegian')).toBe('olga-berg')
})
