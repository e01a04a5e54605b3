import { describe, expect, test } from 'vitest'
import { tailCues } from '../../../src/find/statements/tail-cues.ts'
import { buildReading } from '../../build-reading.ts'

describe('tailCues', () => {
  test('take the sentence before its source and cue, whatever the tree makes of it', () => {
    const text = 'The bridge will stay closed, officials told reporters on Monday.'
    const reading = buildReading(
      text,
      `The the DET DT 2 det
       bridge bridge NOUN NN 5 nsubj
       will will AUX MD 5 aux
       stay stay VERB VBP 5 dep
       closed close VERB VBN 0 root
       , , PUNCT , 8 punct
       officials official NOUN NNS 8 nsubj
       told tell VERB VBD 5 dep
       reporters reporter NOUN NNS 8 obj
       on on ADP IN 11 case
       Monday Monday PROPN NNP 8 obl
       . . PUNCT . 5 punct`,
    )
    const [draft] = tailCues(reading)
    expect(draft?.content.map((span) => text.slice(...span))).toEqual([
      'The bridge will stay closed',
    ])
    expect(draft?.speakers).toEqual([6])
    expect(draft?.addressee).toBe(8)
  })

  test('leave a sentence alone in which the cue has its own clause', () => {
    const reading = buildReading(
      'As the bridge was closed, officials said traffic had stopped.',
      `As as SCONJ IN 5 mark
       the the DET DT 3 det
       bridge bridge NOUN NN 5 nsubj
       was be AUX VBD 5 aux
       closed close VERB VBN 8 advcl
       , , PUNCT , 8 punct
       officials official NOUN NNS 8 nsubj
       said say VERB VBD 0 root
       traffic traffic NOUN NN 11 nsubj
       had have AUX VBD 11 aux
       stopped stop VERB VBN 8 ccomp
       . . PUNCT . 8 punct`,
    )
    expect(tailCues(reading)).toEqual([])
  })

  test('take nothing that a clause of time follows', () => {
    const text = 'The bridge will stay closed, when officials testify Monday.'
    const reading = buildReading(
      text,
      `The the DET DT 2 det
       bridge bridge NOUN NN 4 nsubj
       will will AUX MD 4 aux
       stay stay VERB VBP 0 root
       closed closed ADJ JJ 4 xcomp
       , , PUNCT , 9 punct
       when when ADV WRB 9 advmod
       officials official NOUN NNS 9 nsubj
       testify testify VERB VBP 4 advcl
       Monday Monday PROPN NNP 9 obl
       . . PUNCT . 4 punct`,
    )
    expect(tailCues(reading)).toEqual([])
  })
})
