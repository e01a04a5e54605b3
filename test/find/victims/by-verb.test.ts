import { expect, test } from 'vitest'
import { findVictims } from '../../../src/find/victims/index.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string, rows: string) =>
  findVictims(buildReading(text, rows)).map(({ words, kind }) => `${kind}: ${text.slice(...words)}`)

test('byVerb finds a single person whom a verb of harm is done to, with those joined to them', () => {
  expect(
    read(
      'GUNMEN KILLED A JUDGE AND A GUARD.',
      `GUNMEN gunman NOUN NNS 2 nsubj
       KILLED kill VERB VBD 0 root
       A a DET DT 4 det
       JUDGE judge NOUN NN 2 obj
       AND and CCONJ CC 7 cc
       A a DET DT 7 det
       GUARD guard NOUN NN 4 conj
       . . PUNCT . 2 punct`,
    ),
  ).toEqual(['killed: A JUDGE', 'killed: A GUARD'])
})

test('byVerb finds subjects of passives and those who die or go free', () => {
  const rows = (verb: string) =>
    `The the DET DT 2 det
     mayor mayor NOUN NN 4 nsubj:pass
     was be AUX VBD 4 aux:pass
     ${verb} VERB VBN 0 root
     . . PUNCT . 4 punct`
  expect(read('The mayor was abducted.', rows('abducted abduct'))).toEqual(['captured: The mayor'])
  expect(read('The mayor was released.', rows('released release'))).toEqual(['released: The mayor'])
  expect(read('The mayor was elected.', rows('elected elect'))).toEqual([])
  expect(
    read(
      'A sailor died.',
      `A a DET DT 2 det
       sailor sailor NOUN NN 3 nsubj
       died die VERB VBD 0 root
       . . PUNCT . 3 punct`,
    ),
  ).toEqual(['killed: A sailor'])
})

test('byVerb leaves several, things, and harm that was planned or denied', () => {
  const rows = (noun: string) =>
    `Gunmen gunman NOUN NNS 2 nsubj
     killed kill VERB VBD 0 root
     ${noun} 2 obj
     . . PUNCT . 2 punct`
  expect(read('Gunmen killed guards.', rows('guards guard NOUN NNS'))).toEqual([])
  expect(read('Gunmen killed cattle.', rows('cattle cattle NOUN NN'))).toEqual([])
  expect(
    read(
      'Gunmen planned to kill a judge.',
      `Gunmen gunman NOUN NNS 2 nsubj
       planned plan VERB VBD 0 root
       to to PART TO 4 mark
       kill kill VERB VB 2 xcomp
       a a DET DT 6 det
       judge judge NOUN NN 4 obj
       . . PUNCT . 2 punct`,
    ),
  ).toEqual([])
  expect(
    read(
      'Gunmen did not kill a judge.',
      `Gunmen gunman NOUN NNS 4 nsubj
       did do AUX VBD 4 aux
       not not PART RB 4 advmod
       kill kill VERB VB 0 root
       a a DET DT 6 det
       judge judge NOUN NN 4 obj
       . . PUNCT . 4 punct`,
    ),
  ).toEqual([])
})

test('byVerb leaves what is told of no one case', () => {
  expect(
    read(
      'A judge is hurt by it.',
      `A a DET DT 2 det
       judge judge NOUN NN 4 nsubj:pass
       is be AUX VBZ 4 aux:pass
       hurt hurt VERB VBN 0 root
       by by ADP IN 6 case
       it it PRON PRP 4 obl
       . . PUNCT . 4 punct`,
    ),
  ).toEqual([])
})

test('byVerb takes a hostage who was killed, and not the word in "took hostage"', () => {
  const rows = (verb: string) =>
    `They they PRON PRP 2 nsubj
     ${verb} VERB VBD 0 root
     hostage hostage NOUN NN 2 obj
     . . PUNCT . 2 punct`
  expect(read('They killed hostage.', rows('killed kill'))).toEqual(['killed: hostage'])
  expect(read('They took hostage.', rows('took take'))).toEqual([])
})
