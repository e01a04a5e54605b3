import { expect, test } from 'vitest'
import { isDeadline } from '../../../src/find/times/deadline.ts'
import { tenseOf } from '../../../src/find/times/tense.ts'
import { buildReading } from '../../build-reading.ts'

const sentence = (verb: string) =>
  buildReading(
    `Orsk ${verb.split(' ')[0]} an answer by Thursday.`,
    `Orsk Orsk PROPN NNP 2 nsubj
     ${verb} VERB VBD 0 root
     an a DET DT 4 det
     answer answer NOUN NN 2 obj
     by by ADP IN 6 case
     Thursday Thursday PROPN NNP 2 obl
     . . PUNCT . 2 punct`,
  )

test('isDeadline takes a time that somebody was given for one to come', () => {
  expect(isDeadline(sentence('demanded demand'), [5, 6])).toBe(true)
  expect(tenseOf(sentence('demanded demand'), [5, 6])).toBe('future')
})

test('isDeadline leaves a time by which something was done', () => {
  expect(isDeadline(sentence('wrote write'), [5, 6])).toBe(false)
  expect(tenseOf(sentence('wrote write'), [5, 6])).toBe('past')
})
