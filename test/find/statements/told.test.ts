import { describe, expect, test } from 'vitest'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'

const rows = (listener: string) => `The the DET DT 2 det
premier premier NOUN NN 3 nsubj
told tell VERB VBD 0 root
${listener} ${listener} NOUN NN 3 obj
in in ADP IN 6 case
Selmark Selmark PROPN NNP 4 nmod
that that SCONJ IN 11 mark
the the DET DT 9 det
road road NOUN NN 11 nsubj
was be AUX VBD 11 cop
open open ADJ JJ 3 ccomp
. . PUNCT . 3 punct`

const told = (listener: string) => {
  const text = `The premier told ${listener} in Selmark that the road was open.`
  const [found] = findStatements(buildReading(text, rows(listener)))
  const words = (span: readonly [number, number] | null | undefined) => span && text.slice(...span)
  return [words(found?.addressee), words(found?.occasion)]
}

describe('toldOf', () => {
  test('ends the one addressed before the place', () => {
    expect(told('parliament')).toEqual(['parliament', null])
  })

  test('takes a gathering that is told something for the occasion', () => {
    expect(told('briefing')).toEqual([null, 'briefing in Selmark'])
  })
})
