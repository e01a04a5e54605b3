import { expect, test } from 'vitest'
import { acronymOwners } from '../../../src/find/mentions/acronym-owners.ts'
import { compactReading } from '../../compact-reading.ts'

const rows = (first: string) =>
  `${first}:PROPN:NNP:2:compound spokesman:NOUN:NN:3:nmod:desc Ivan:PROPN:NNP:5:nsubj Holt:PROPN:NNP:3:flat left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct`
const heads = (first: string) =>
  acronymOwners(compactReading(`${first} spokesman Ivan Holt left.`, rows(first)), () => false).map(
    (one) => one.head,
  )

test('letters before an office are the body it belongs to', () => {
  expect(heads('KFU')).toEqual([0])
})

test('another word before it is not', () => {
  expect(heads('Deputy')).toEqual([])
})
