import { expect, test } from 'vitest'
import { named } from '../../../src/find/mentions/named.ts'
import { repeatedNames } from '../../../src/find/mentions/repeated-names.ts'
import { compactReading } from '../../compact-reading.ts'

const reading = compactReading(
  'Ada Berg spoke. The Berg plan failed. Spring came.',
  'Ada:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat spoke:VERB:VBD:0:root:speak .:PUNCT:.:3:punct | The:DET:DT:3:det Berg:PROPN:NNP:3:compound plan:NOUN:NN:4:nsubj failed:VERB:VBD:0:root:fail .:PUNCT:.:4:punct | Spring:PROPN:NNP:2:nsubj came:VERB:VBD:0:root:come .:PUNCT:.:2:punct',
)

test('a surname is found again where the model missed it, and no other word is', () => {
  const seen = named(
    { ...reading, entities: [{ words: [0, 2], type: 'Person', sure: 0.9 }] },
    () => false,
  )
  const taken = (word: number) => word < 2
  expect(repeatedNames(reading, seen, taken).map((one) => one.head)).toEqual([5])
})

test('without the full name there is nothing to repeat', () => {
  expect(repeatedNames(reading, [], () => false)).toEqual([])
})
