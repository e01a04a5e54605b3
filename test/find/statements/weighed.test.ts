import { expect, test } from 'vitest'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'

const reading = (verb: string, lemma: string) =>
  buildReading(
    `The committee ${verb} claims that the order was given.`,
    `The the DET DT 2 det
     committee committee NOUN NN 3 nsubj
     ${verb} ${lemma} VERB VBD 0 root
     claims claim NOUN NNS 3 obj
     that that SCONJ IN 8 mark
     the the DET DT 7 det
     order order NOUN NN 9 nsubj:pass
     was be AUX VBD 9 aux:pass
     given give VERB VBN 4 acl
     . . PUNCT . 3 punct`,
    {
      attributions: [{ source: [[0, 2]], cue: [[2, 4]], content: [[4, 9]], sure: 0.9 }],
    },
  )

test('who examines a claim has not made it', () => {
  const [found] = findStatements(reading('examined', 'examine'))
  expect([found?.speakers, found?.source]).toEqual([[], []])
})

test('who repeats it has', () => {
  expect(findStatements(reading('repeated', 'repeat'))[0]?.speakers).toEqual([1])
})
