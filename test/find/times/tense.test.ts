import { expect, test } from 'vitest'
import { tenseOf } from '../../../src/find/times/tense.ts'
import { buildReading } from '../../build-reading.ts'
import { plain } from './plain.ts'

const tense = (text: string, word: string) => {
  const reading = plain(text)
  const at = reading.words.findIndex(({ form }) => form === word)
  return tenseOf(reading, [at, at + 1])
}

test('without tags goes by the nearest verb form', () => {
  expect(tense('The envoys met on Friday in Orsk.', 'Friday')).toBe('past')
  expect(tense('The envoys will meet on Friday in Orsk.', 'Friday')).toBe('future')
  expect(tense('On Friday the envoys will meet in Orsk.', 'Friday')).toBe('future')
  expect(tense('Orsk, Friday.', 'Friday')).toBeNull()
})

test('goes by a preposition that looks one way only', () => {
  expect(tense('The ship is on patrol since March.', 'March')).toBe('past')
  expect(tense('The ship could leave as soon as Tuesday.', 'Tuesday')).toBe('future')
  expect(tense('The law is void until March.', 'March')).toBe('future')
})

test('with a tree goes by the verb that governs the time', () => {
  const reading = buildReading(
    'Velmar agreed to hold a vote on Sunday.',
    `Velmar Velmar PROPN NNP 2 nsubj
     agreed agree VERB VBD 0 root
     to to PART TO 4 mark
     hold hold VERB VB 2 xcomp
     a a DET DT 6 det
     vote vote NOUN NN 4 obj
     on on ADP IN 8 case
     Sunday Sunday PROPN NNP 4 obl
     . . PUNCT . 2 punct`,
  )
  expect(tenseOf(reading, [7, 8])).toBe('future')
})

test('lets a verb in the past right before the time decide alone', () => {
  const reading = buildReading(
    'The court ruled Monday that he must leave.',
    `The the DET DT 2 det
     court court NOUN NN 3 nsubj
     ruled rule VERB VBD 0 root
     Monday Monday PROPN NNP 8 obl:tmod
     that that SCONJ IN 8 mark
     he he PRON PRP 8 nsubj
     must must AUX MD 8 aux
     leave leave VERB VB 3 ccomp
     . . PUNCT . 3 punct`,
  )
  expect(tenseOf(reading, [3, 4])).toBe('past')
})

test('takes no direction from a verb that only governs the noun', () => {
  const reading = buildReading(
    "Monday's attack will anger them.",
    `Monday Monday PROPN NNP 3 nmod:poss
     's 's PART POS 1 case
     attack attack NOUN NN 5 nsubj
     will will AUX MD 5 aux
     anger anger VERB VB 0 root
     them they PRON PRP 5 obj
     . . PUNCT . 5 punct`,
  )
  expect(tenseOf(reading, [0, 1])).toBeNull()
})
