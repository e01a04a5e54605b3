import { expect, test } from 'vitest'
import { findMentions } from '../../../src/find/mentions/index.ts'
import { groundActors } from '../../../src/ground/actors/index.ts'
import type { Reading } from '../../../src/reader/reading.ts'
import { compactReading } from '../../compact-reading.ts'
import { actorsOf, quotedBy } from './actors-of.ts'

test('she is the nearest woman, it the nearest state', () => {
  const { of } = actorsOf(
    'Olga Berg met Ivan Holt in Norway. She said it paid.',
    'Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat met:VERB:VBD:0:root:meet Ivan:PROPN:NNP:3:obj Holt:PROPN:NNP:4:flat in:ADP:IN:7:case Norway:PROPN:NNP:3:obl .:PUNCT:.:3:punct | She:PRON:PRP:2:nsubj said:VERB:VBD:0:root:say it:PRON:PRP:4:nsubj paid:VERB:VBD:2:ccomp:pay .:PUNCT:.:2:punct',
    { 'Olga Berg': 'Person', 'Ivan Holt': 'Person', Norway: 'Location' },
  )
  expect([of('She'), of('it')]).toEqual(['olga-berg', 'norway'])
})

test('the object of a verb is not its subject', () => {
  const { of } = actorsOf(
    'Ivan Holt accused him.',
    'Ivan:PROPN:NNP:3:nsubj Holt:PROPN:NNP:1:flat accused:VERB:VBD:0:root:accuse him:PRON:PRP:3:obj .:PUNCT:.:3:punct',
    { 'Ivan Holt': 'Person' },
  )
  expect(of('him')).toBeNull()
})

test('of two that suit a pronoun the one that the model takes for the same wins', () => {
  const reading = compactReading(
    'They met Olga Berg near Ada Holt. She smiled.',
    'They:PRON:PRP:2:nsubj met:VERB:VBD:0:root:meet Olga:PROPN:NNP:2:obj Berg:PROPN:NNP:3:flat near:ADP:IN:6:case Ada:PROPN:NNP:2:obl Holt:PROPN:NNP:6:flat .:PUNCT:.:2:punct | She:PRON:PRP:2:nsubj smiled:VERB:VBD:0:root:smile .:PUNCT:.:2:punct',
    { 'Olga Berg': 'Person', 'Ada Holt': 'Person' },
  )
  const mention = (head: number, first: number) =>
    ({ words: [head, head + 1], head, type: 'person', sure: 1, antecedent: null, first }) as const
  const she = (mentions: Reading['mentions']) => {
    const marked = { ...reading, mentions }
    return groundActors(marked, findMentions(marked), []).actorAt(8)
  }
  expect(she([])).toBe('olga-berg')
  expect(she([mention(2, 0), mention(5, 1), mention(8, 1)])).toBe('ada-holt')
})

test('who speaks a quotation is nobody of whom it speaks', () => {
  const text = 'Olga Berg left. "The minister stayed," she said.'
  const rows =
    'Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct | ":PUNCT:``:4:punct The:DET:DT:3:det minister:NOUN:NN:4:nsubj stayed:VERB:VBD:8:ccomp:stay ,:PUNCT:,:8:punct ":PUNCT:\'\':8:punct she:PRON:PRP:8:nsubj said:VERB:VBD:0:root:say .:PUNCT:.:8:punct'
  const { of } = actorsOf(text, rows, { 'Olga Berg': 'Person' }, [quotedBy(text, [10])])
  expect(of('she')).toBe('olga-berg')
})

test('"they" are two that are named together', () => {
  const { said } = actorsOf(
    'Olga Berg and Anna Holt met. They left.',
    'Olga:PROPN:NNP:6:nsubj Berg:PROPN:NNP:1:flat and:CCONJ:CC:4:cc Anna:PROPN:NNP:1:conj Holt:PROPN:NNP:4:flat met:VERB:VBD:0:root:meet .:PUNCT:.:6:punct | They:PRON:PRP:2:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:2:punct',
    { 'Olga Berg': 'Person', 'Anna Holt': 'Person' },
  )
  expect([said('olga-berg'), said('anna-holt')]).toEqual([
    ['Olga Berg', 'They'],
    ['Anna Holt', 'They'],
  ])
})

test('what is denied is nobody', () => {
  const { of } = actorsOf(
    'Norway accused Sweden. Officials denied it.',
    'Norway:PROPN:NNP:2:nsubj accused:VERB:VBD:0:root:accuse Sweden:PROPN:NNP:2:obj .:PUNCT:.:2:punct | Officials:NOUN:NNS:2:nsubj:official denied:VERB:VBD:0:root:deny it:PRON:PRP:2:obj .:PUNCT:.:2:punct',
  )
  expect(of('it')).toBe(null)
})
