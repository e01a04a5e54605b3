import { expect, test } from 'vitest'
import { type Name, retype } from '../../../src/find/mentions/retype.ts'
import type { EntityType } from '../../../src/reader/reading.ts'
import { compactReading } from '../../compact-reading.ts'

const rows =
  'Colonel:NOUN:NN:2:nmod:desc Varga:PROPN:NNP:3:nsubj met:VERB:VBD:0:root:meet Oda:PROPN:NNP:5:compound Group:PROPN:NNP:3:obj in:ADP:IN:7:case Oslo:PROPN:NNP:3:obl .:PUNCT:.:3:punct'
const reading = compactReading('Colonel Varga met Oda Group in Oslo.', rows)
const name = (first: number, end: number, type: EntityType): Name => ({
  words: [first, end],
  type,
  sure: 0.6,
})

test('whoever has a rank is a person, and a capital is none', () => {
  const types = retype(reading, [name(1, 2, 'Organization'), name(6, 7, 'Person')]).map(
    (one) => one.type,
  )
  expect(types).toEqual(['Person', 'Location'])
})

test('a body with the noun of a body stays one', () => {
  expect(retype(reading, [name(3, 5, 'Organization')])[0]?.type).toBe('Organization')
})

test('a single name that one can be in is a town, and nobody', () => {
  const town = compactReading(
    'Rain fell in Tessol. Tessol waited.',
    'Rain:NOUN:NN:2:nsubj fell:VERB:VBD:0:root:fall in:ADP:IN:4:case Tessol:PROPN:NNP:2:obl .:PUNCT:.:2:punct | Tessol:PROPN:NNP:2:nsubj waited:VERB:VBD:0:root:wait .:PUNCT:.:2:punct',
  )
  const types = retype(town, [name(3, 4, 'Location'), name(5, 6, 'Person')]).map((one) => one.type)
  expect(types).toEqual(['Location', 'Location'])
})

test('nobody has "of" within a name, whoever else is called by its last word', () => {
  const voice = compactReading(
    'Echo of Tessol waited. Tessol slept.',
    'Echo:PROPN:NNP:4:nsubj of:ADP:IN:3:case Tessol:PROPN:NNP:1:nmod waited:VERB:VBD:0:root:wait .:PUNCT:.:4:punct | Tessol:PROPN:NNP:2:nsubj slept:VERB:VBD:0:root:sleep .:PUNCT:.:2:punct',
  )
  expect(retype(voice, [name(0, 3, 'Person'), name(5, 6, 'Person')])[0]?.type).toBe('Organization')
})

test('what is introduced as a body is one throughout, but not whoever heads it', () => {
  const text = (noun: string) => `Rain hit ${noun}, Marel Holt. Marel waited.`
  const types = (noun: string, before: string, first: number) => {
    const one = compactReading(
      text(noun),
      `Rain:NOUN:NN:2:nsubj hit:VERB:VBD:0:root:hit ${before} ,:PUNCT:,:2:punct Marel:PROPN:NNP:2:dep Holt:PROPN:NNP:2:flat .:PUNCT:.:2:punct | Marel:PROPN:NNP:2:nsubj waited:VERB:VBD:0:root:wait .:PUNCT:.:2:punct`,
    )
    const names = [name(first, first + 2, 'Person'), name(first + 3, first + 4, 'Person')]
    return retype(one, names).map(({ type }) => type)
  }
  const company = 'the:DET:DT:4:det company:NOUN:NN:2:obj'
  expect(types('the company', company, 5)).toEqual(['Organization', 'Organization'])
  const head = 'heads:NOUN:NNS:2:obj of:ADP:IN:6:case the:DET:DT:6:det company:NOUN:NN:3:nmod'
  expect(types('heads of the company', head, 7)).toEqual(['Person', 'Person'])
})

test('letters are a body, and a state before a short title is no person', () => {
  const letters = compactReading(
    'KFU met Karelo Sen. Olga Berg.',
    'KFU:PROPN:NNP:2:nsubj met:VERB:VBD:0:root:meet Karelo:PROPN:NNP:4:compound Sen.:NOUN:NN:5:nmod:desc Olga:PROPN:NNP:2:obj Berg:PROPN:NNP:5:flat .:PUNCT:.:2:punct',
  )
  const types = retype(letters, [name(0, 1, 'Person'), name(2, 3, 'Person'), name(4, 6, 'Person')])
  expect(types.map(({ type }) => type)).toEqual(['Organization', 'Location', 'Person'])
})

test('a surname in a line of capitals stays a person', () => {
  const shouted = compactReading(
    'BERG LEAVES.',
    'BERG:PROPN:NNP:2:nsubj LEAVES:VERB:VBZ:0:root:leave .:PUNCT:.:2:punct',
  )
  expect(retype(shouted, [name(0, 1, 'Person')])[0]?.type).toBe('Person')
})
