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

test('a government without its article, the authorities and a ministry by its state are no new ones', () => {
  const { of } = actorsOf(
    "Sweden spoke. Government denied it. The authorities left. Sweden's defence ministry met. The Swedish defence ministry left.",
    "Sweden:PROPN:NNP:2:nsubj spoke:VERB:VBD:0:root:speak .:PUNCT:.:2:punct | Government:NOUN:NN:2:nsubj denied:VERB:VBD:0:root:deny it:PRON:PRP:2:obj .:PUNCT:.:2:punct | The:DET:DT:2:det authorities:NOUN:NNS:3:nsubj:authority left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct | Sweden:PROPN:NNP:4:nmod:poss 's:PART:POS:1:case defence:NOUN:NN:4:compound ministry:NOUN:NN:5:nsubj met:VERB:VBD:0:root:meet .:PUNCT:.:5:punct | The:DET:DT:4:det Swedish:ADJ:JJ:4:amod defence:NOUN:NN:4:compound ministry:NOUN:NN:5:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct",
  )
  expect([of('Government'), of('authorities')]).toEqual(['sweden', 'sweden'])
  expect(of('ministry', 2)).toBe(of('ministry', 1))
})

test('"the group" is none of several groups', () => {
  const { of } = actorsOf(
    'Some groups met. The group left.',
    'Some:DET:DT:2:det groups:NOUN:NNS:3:nsubj:group met:VERB:VBD:0:root:meet .:PUNCT:.:3:punct | The:DET:DT:2:det group:NOUN:NN:3:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct',
  )
  expect(of('group')).not.toBe(of('groups'))
})

test('a ministry is no agency that was named last, though "the agency" is', () => {
  const rows = (noun: string) =>
    `Reuters:PROPN:NNP:2:nsubj closed:VERB:VBD:0:root:close .:PUNCT:.:2:punct | The:DET:DT:2:det ${noun}:NOUN:NN:3:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct`
  const names = { Reuters: 'Organization' } as const
  const of = (noun: string) =>
    actorsOf(`Reuters closed. The ${noun} left.`, rows(noun), names).of(noun)
  expect([of('agency'), of('ministry')]).toEqual(['reuters', 'ministry'])
})
