import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

test('the minister is the one with that title, the miner the one met before', () => {
  const { of } = actorsOf(
    'Minister Olga Berg met a miner. The minister thanked the miner.',
    'Minister:NOUN:NN:2:nmod:desc Olga:PROPN:NNP:4:nsubj Berg:PROPN:NNP:2:flat met:VERB:VBD:0:root:meet a:DET:DT:6:det miner:NOUN:NN:4:obj .:PUNCT:.:4:punct | The:DET:DT:2:det minister:NOUN:NN:3:nsubj thanked:VERB:VBD:0:root:thank the:DET:DT:5:det miner:NOUN:NN:3:obj .:PUNCT:.:3:punct',
    { 'Olga Berg': 'Person' },
  )
  expect([of('minister'), of('miner', 2)]).toEqual(['olga-berg', 'miner'])
})

test('another miner is another person', () => {
  const { of } = actorsOf(
    'A miner left. A miner stayed.',
    'A:DET:DT:2:det miner:NOUN:NN:3:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct | A:DET:DT:2:det miner:NOUN:NN:3:nsubj stayed:VERB:VBD:0:root:stay .:PUNCT:.:3:punct',
  )
  expect(of('miner')).not.toBe(of('miner', 2))
})

test('both countries are the last two named', () => {
  const { actorsAt, reading } = actorsOf(
    'Norway met Peru. Both countries signed.',
    'Norway:PROPN:NNP:2:nsubj met:VERB:VBD:0:root:meet Peru:PROPN:NNP:2:obj .:PUNCT:.:2:punct | Both:DET:DT:2:det countries:NOUN:NNS:3:nsubj:country signed:VERB:VBD:0:root:sign .:PUNCT:.:3:punct',
    { Norway: 'Location', Peru: 'Location' },
  )
  const word = reading.words.findIndex((one) => one.form === 'countries')
  expect(actorsAt(word)).toEqual(['norway', 'peru'])
})

test('a share is nobody', () => {
  const { of } = actorsOf(
    'Of the voters 80% stayed.',
    'Of:ADP:IN:3:case the:DET:DT:3:det voters:NOUN:NNS:6:obl:voter 80:NUM:CD:5:nummod %:NOUN:NN:6:nsubj stayed:VERB:VBD:0:root:stay .:PUNCT:.:6:punct',
  )
  expect([of('voters'), of('%')]).toEqual(['voters', null])
})

const former = (title: string, name: string) =>
  actorsOf(
    `${title}Olga Berg left. The former mayor stayed.`,
    `${title === '' ? '' : 'Mayor:NOUN:NN:2:nmod:desc '}Olga:PROPN:NNP:${title === '' ? 3 : 4}:nsubj Berg:PROPN:NNP:${title === '' ? 1 : 2}:flat left:VERB:VBD:0:root:leave .:PUNCT:.:${title === '' ? 3 : 4}:punct | The:DET:DT:3:det former:ADJ:JJ:3:amod mayor:NOUN:NN:4:nsubj stayed:VERB:VBD:0:root:stay .:PUNCT:.:4:punct`,
    { [name]: 'Person' },
  )

test('the former mayor is who was named last, unless that one is the mayor', () => {
  expect(former('', 'Olga Berg').of('mayor')).toBe('olga-berg')
  expect(former('Mayor ', 'Olga Berg').of('mayor')).not.toBe('olga-berg')
})
