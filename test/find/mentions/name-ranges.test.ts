import { expect, test } from 'vitest'
import { nameRanges } from '../../../src/find/mentions/name-ranges.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import type { EntityType } from '../../../src/reader/reading.ts'
import { compactReading } from '../../compact-reading.ts'

const found = (
  text: string,
  rows: string,
  names: Readonly<Record<string, EntityType>>,
  known: readonly number[] = [],
) => {
  const reading = compactReading(text, rows, names)
  return nameRanges(reading, treeOf(reading), (word) => known.includes(word)).map(
    ({ words: [first, end], type }) =>
      `${text.slice(reading.words[first]?.start, reading.words[end - 1]?.end)} ${type}`,
  )
}
const rows =
  'NATO:PROPN:NNP:3:compound Olga:PROPN:NNP:4:nsubj Berg:PROPN:NNP:2:flat left:VERB:VBD:0:root:leave .:PUNCT:.:4:punct'

test('a body before a person is no part of the name, and a name in two is one', () => {
  const text = 'NATO Olga Berg left.'
  expect(found(text, rows, { 'NATO Olga Berg': 'Organization' }, [0])).toEqual(['Olga Berg Person'])
  expect(found(text, rows, { Olga: 'Person', Berg: 'Person' })).toEqual(['Olga Berg Person'])
})

test('names in two paragraphs stay two', () => {
  const heading =
    'Olga:PROPN:NNP:2:compound Berg:PROPN:NNP:0:root | Berg:PROPN:NNP:2:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:2:punct'
  expect(
    found('Olga Berg\n\nBerg left.', heading, { 'Olga Berg': 'Person', Berg: 'Person' }),
  ).not.toContain('Olga Berg\n\nBerg Person')
})

test('a name of common words and a party with its state are none', () => {
  const text = 'He met D-Ohio.'
  const met =
    'He:PRON:PRP:2:nsubj met:VERB:VBD:0:root:meet D-Ohio:PROPN:NNP:2:obj .:PUNCT:.:2:punct'
  expect(found(text, met, { met: 'Organization', 'D-Ohio': 'Person' })).toEqual([])
})

test('an office inside a name is no part of it', () => {
  const text = 'Norwegian Ombudswoman Olga Berg left.'
  const rows =
    'Norwegian:PROPN:NNP:5:nsubj Ombudswoman:PROPN:NNP:1:flat Olga:PROPN:NNP:1:flat Berg:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct'
  const whole = 'Norwegian Ombudswoman Olga Berg'
  expect(found(text, rows, { [whole]: 'Person' })).toEqual(['Olga Berg Person'])
})

test('an agency before a person is no part of the name, a given name is', () => {
  const met = (first: string) =>
    `${first}:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct`
  expect(found('REUTERS Berg left.', met('REUTERS'), { 'REUTERS Berg': 'Person' })).toEqual([
    'Berg Person',
  ])
  const body =
    'AFP:PROPN:NNP:4:nsubj Olga:PROPN:NNP:1:flat Berg:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave .:PUNCT:.:4:punct'
  expect(found('AFP Olga Berg left.', body, { 'AFP Olga Berg': 'Organization' })).toEqual([
    'Olga Berg Person',
  ])
  expect(found('Olga Berg left.', met('Olga'), { 'Olga Berg': 'Person' })).toEqual([
    'Olga Berg Person',
  ])
})
