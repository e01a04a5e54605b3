import { expect, test } from 'vitest'
import { isAbstract } from '../../../src/find/mentions/is-abstract.ts'
import { compactReading } from '../../compact-reading.ts'

const [reticence, caterers, tuesday, paxton] = compactReading(
  'reticence caterers Tuesday Paxtonity',
  'reticence:NOUN:NN:0:root caterers:NOUN:NNS:1:dep:caterer Tuesday:PROPN:NNP:1:dep Paxtonity:PROPN:NNP:1:dep',
).words

test('an abstract noun and a weekday are nobody', () => {
  expect([isAbstract(reticence), isAbstract(tuesday)]).toEqual([true, true])
})

test('people by their trade and a name are somebody', () => {
  expect([isAbstract(caterers), isAbstract(paxton)]).toEqual([false, false])
})
