import { expect, test } from 'vitest'
import { lemma } from '../../src/reader/lemma.ts'

test.each([
  ['withdrew', 'VBD', 'withdraw'],
  ['hoping', 'VBG', 'hope'],
  ['planned', 'VBN', 'plan'],
  ['visited', 'VBD', 'visit'],
  ['died', 'VBD', 'die'],
  ['denied', 'VBD', 'deny'],
  ['accuses', 'VBZ', 'accuse'],
  ['clashes', 'NNS', 'clash'],
  ['countries', 'NNS', 'country'],
  ['’s', 'VBZ', 'be'],
  ['re-elected', 'VBN', 're-elect'],
  ['found', 'VBD', 'find'],
])('the lemma of %s as %s is %s', (form, xpos, expected) => {
  expect(lemma(form, xpos)).toBe(expected)
})

test('a word that is no inflected form stays as it is', () => {
  expect(lemma('news', 'NN')).toBe('news')
  expect(lemma('red', 'JJ')).toBe('red')
})
