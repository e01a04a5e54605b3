import { expect, test } from 'vitest'
import { findFigures } from '../../../src/find/figures/index.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string, rows: string) =>
  findFigures(buildReading(text, rows)).map(({ kind, low, of, side }) => [kind, low, of, side])

const losses = (noun: string) =>
  `It it PRON PRP 2 nsubj
   put put VERB VBD 0 root
   the the DET DT 4 det
   ${noun} NOUN NNS 2 obj
   of of ADP IN 7 case
   the the DET DT 7 det
   Brigades Brigades PROPN NNPS 4 nmod
   at at ADP IN 10 case
   40 40 NUM CD 10 nummod
   rebels rebel NOUN NNS 2 obl
   . . PUNCT . 2 punct`

test('losses put at a number are the dead of their owner', () => {
  expect(read('It put the losses of the Brigades at 40 rebels.', losses('losses loss'))).toEqual([
    ['killed', 40, 'rebels', 6],
  ])
})

test('pictures put at a place are no losses', () => {
  expect(
    read('It put the statues of the Brigades at 40 rebels.', losses('statues statue')),
  ).toEqual([['other', 40, 'rebels', 9]])
})

test('a number put anew is of the kind of the one before', () => {
  const reading = buildReading(
    'Police detained 17 people. The ministry put the number at nine.',
    `Police police NOUN NN 2 nsubj
     detained detain VERB VBD 0 root
     17 17 NUM CD 4 nummod
     people people NOUN NNS 2 obj
     . . PUNCT . 2 punct

     The the DET DT 2 det
     ministry ministry NOUN NN 3 nsubj
     put put VERB VBD 0 root
     the the DET DT 5 det
     number number NOUN NN 3 obj
     at at ADP IN 7 case
     nine nine NUM CD 3 obl
     . . PUNCT . 3 punct`,
  )
  expect(findFigures(reading).map(({ kind, low, of }) => [kind, low, of])).toEqual([
    ['detained', 17, 'people'],
    ['detained', 9, 'people'],
  ])
})
