import { expect, test } from 'vitest'
import { named } from '../../../src/find/mentions/named.ts'
import type { EntityType } from '../../../src/reader/reading.ts'
import { compactReading } from '../../compact-reading.ts'

const found = (text: string, rows: string, names: Readonly<Record<string, EntityType>>) => {
  const reading = compactReading(text, rows, names)
  return named(reading, () => false).map((one) => text.slice(...one.span))
}

test('a name has the title before it, also where the tree has lost it', () => {
  expect(
    found(
      'Deputy mayor Ada Berg resigned.',
      'Deputy:NOUN:NN:5:dep mayor:NOUN:NN:5:nsubj Ada:PROPN:NNP:5:nsubj Berg:PROPN:NNP:3:flat resigned:VERB:VBD:0:root:resign .:PUNCT:.:5:punct',
      { 'Ada Berg': 'Person' },
    ),
  ).toEqual(['Deputy mayor Ada Berg'])
})

test('the noun after a name that means the same belongs to it', () => {
  expect(
    found(
      'The Oskar rebels fled.',
      'The:DET:DT:3:det Oskar:PROPN:NNP:3:compound rebels:NOUN:NNS:4:nsubj:rebel fled:VERB:VBD:0:root:flee .:PUNCT:.:4:punct',
      { Oskar: 'NORP' },
    ),
  ).toEqual(['Oskar rebels'])
})

test('a name that only modifies another noun stands alone, and a religious adjective is none', () => {
  expect(
    found(
      'Fanet shares and Western banks fell.',
      'Fanet:PROPN:NNP:2:compound shares:NOUN:NNS:6:nsubj:share and:CCONJ:CC:5:cc Western:ADJ:JJ:5:amod banks:NOUN:NNS:2:conj:bank fell:VERB:VBD:0:root:fall .:PUNCT:.:6:punct',
      { Fanet: 'Organization', Western: 'NORP' },
    ),
  ).toEqual(['Fanet'])
})

test('organizations of a people are not the people, its rebels are', () => {
  const rows = (noun: string) =>
    `Zentan:PROPN:NNP:2:compound ${noun}:NOUN:NNS:3:nsubj met:VERB:VBD:0:root:meet .:PUNCT:.:3:punct`
  const people = { Zentan: 'NORP' } as const
  expect(
    found('Zentan rebels met.', rows('rebels').replace('NNS:3:nsubj', 'NNS:3:nsubj:rebel'), people),
  ).toEqual(['Zentan rebels'])
  expect(
    found('Zentan groups met.', rows('groups').replace('NNS:3:nsubj', 'NNS:3:nsubj:group'), people),
  ).not.toContain('Zentan groups')
})
