import { expect, test } from 'vitest'
import { missedNames } from '../../../src/find/places/missed-names.ts'
import { buildReading } from '../../build-reading.ts'

const reading = (place: string) =>
  buildReading(
    `Fighting went on near ${place}`,
    `Fighting fighting NOUN NN 2 nsubj
went go VERB VBD 0 root
on on ADP RP 2 compound:prt
near near ADP IN 5 case
${place} ${place} PROPN NNP 2 obl`,
  )

test('a known town after a preposition of place is a name though the reader saw none', () => {
  expect(missedNames(reading('Lyon'), () => false)).toEqual([[4, 5]])
})

test('an unknown name and a name that another one covers are left', () => {
  expect(missedNames(reading('Qwertzburg'), () => false)).toEqual([])
  expect(missedNames(reading('Lyon'), () => true)).toEqual([])
})
