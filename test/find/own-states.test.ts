import { expect, test } from 'vitest'
import { countryNamed, countryOfDemonym, countryOfSeat } from '../../src/find/own-states.ts'
import { actorsOf } from '../ground/actors/actors-of.ts'

const adjective = [
  'Vardinia paid. Vardinian troops left.',
  'Vardinia:PROPN:NNP:2:nsubj paid:VERB:VBD:0:root:pay .:PUNCT:.:2:punct | Vardinian:ADJ:JJ:2:amod troops:NOUN:NNS:3:nsubj:troop left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct',
] as const

test('a name with an adjective of its own in the report is a state, even where the model saw a person', () => {
  const { actors, of, reading } = actorsOf(...adjective, { Vardinia: 'Person' })
  expect(actors.map(({ id, kind }) => [id, kind])).toEqual([['vardinia', 'state']])
  expect(of('troops')).toBe('vardinia')
  expect(countryNamed(reading, 'Vardinia')?.name).toBe('Vardinia')
  expect(countryOfDemonym(reading, 'Vardinians')?.name).toBe('Vardinia')
})

test('a name that owns an army is a state', () => {
  const { reading } = actorsOf(
    "Ostrel's new army left.",
    "Ostrel:PROPN:NNP:4:nmod:poss 's:PART:POS:1:case new:ADJ:JJ:4:amod army:NOUN:NN:5:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct",
  )
  expect(countryNamed(reading, 'Ostrel')?.name).toBe('Ostrel')
})

test('a surname is no state, whatever it owns', () => {
  const { reading } = actorsOf(
    "Ada Ostrel spoke. Ostrel's government left.",
    "Ada:PROPN:NNP:3:nsubj Ostrel:PROPN:NNP:1:flat spoke:VERB:VBD:0:root:speak .:PUNCT:.:3:punct | Ostrel:PROPN:NNP:3:nmod:poss 's:PART:POS:1:case government:NOUN:NN:4:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:4:punct",
    { 'Ada Ostrel': 'Person' },
  )
  expect(countryNamed(reading, 'Ostrel')).toBeNull()
})

test('the capital is known where the report says which it is', () => {
  const { reading } = actorsOf(
    'Vardinia paid in the Vardinian capital, Tessol.',
    'Vardinia:PROPN:NNP:2:nsubj paid:VERB:VBD:0:root:pay in:ADP:IN:6:case the:DET:DT:6:det Vardinian:ADJ:JJ:6:amod capital:NOUN:NN:2:obl ,:PUNCT:,:8:punct Tessol:PROPN:NNP:6:appos .:PUNCT:.:2:punct',
  )
  expect(countryOfSeat(reading, 'Tessol')?.name).toBe('Vardinia')
  expect(countryOfSeat(reading, 'Vardinia')).toBeNull()
})

test('beside a state of its own a name with the ending of a country is another', () => {
  const [text, rows] = adjective
  const more = ' | Tesselia:PROPN:NNP:2:nsubj waited:VERB:VBD:0:root:wait .:PUNCT:.:2:punct'
  const { reading } = actorsOf(`${text} Tesselia waited.`, rows + more, { Tesselia: 'Person' })
  expect(countryNamed(reading, 'Tesselia')?.name).toBe('Tesselia')
})

test('an unknown name that the model takes for a government is the seat of the one state without a seat', () => {
  const { reading } = actorsOf(
    'Vardinia paid. Vardinian troops left. Tessol agreed.',
    `${adjective[1]} | Tessol:PROPN:NNP:2:nsubj agreed:VERB:VBD:0:root:agree .:PUNCT:.:2:punct`,
    { Vardinia: 'Location', Tessol: 'Person' },
  )
  const at = reading.words.findIndex(({ form }) => form === 'Tessol')
  const sure = { ...reading, government: reading.government.map((_, i) => (i === at ? 0.95 : 0)) }
  expect(countryOfSeat(sure, 'Tessol')?.name).toBe('Vardinia')
  expect(countryOfSeat(reading, 'Tessol')).toBeNull()
})
