import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const rows =
  'A:DET:DT:3:det Norwegian:ADJ:JJ:3:amod ship:NOUN:NN:4:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:4:punct | He:PRON:PRP:2:nsubj searched:VERB:VBD:0:root:search ARTICLE:DET:DT:4:det vessel:NOUN:NN:2:obj .:PUNCT:.:2:punct'
const owner = (article: string) =>
  actorsOf(
    `A Norwegian ship left. He searched ${article} vessel.`,
    rows.replace('ARTICLE', article),
  ).of('vessel')

test('the vessel belongs to whom the ship before belonged', () => {
  expect(owner('the')).toBe('norway')
})

test('another vessel does not', () => {
  expect(owner('a')).toBeNull()
})
