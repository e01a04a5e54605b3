import { describe, expect, test } from 'vitest'
import { nounCues } from '../../../src/find/statements/noun-cues.ts'
import { buildReading } from '../../build-reading.ts'

describe('nounCues', () => {
  test('take what somebody claims, by the noun', () => {
    const text = "Nobody believed Norland's claim that guards fired."
    const reading = buildReading(
      text,
      `Nobody nobody PRON NN 2 nsubj
       believed believe VERB VBD 0 root
       Norland Norland PROPN NNP 5 nmod:poss
       's 's PART POS 3 case
       claim claim NOUN NN 2 obj
       that that SCONJ IN 8 mark
       guards guard NOUN NNS 8 nsubj
       fired fire VERB VBD 5 acl
       . . PUNCT . 2 punct`,
    )
    const [draft] = nounCues(reading)
    expect(draft?.content.map((span) => text.slice(...span))).toEqual(['that guards fired'])
    expect(draft?.speakers.map((head) => reading.words[head]?.form)).toEqual(['Norland'])
  })

  test('leave a claim of nobody alone', () => {
    const reading = buildReading(
      'Amid claims that guards fired, he left.',
      `Amid amid ADP IN 2 case
       claims claim NOUN NNS 8 obl
       that that SCONJ IN 5 mark
       guards guard NOUN NNS 5 nsubj
       fired fire VERB VBD 2 acl
       , , PUNCT , 2 punct
       he he PRON PRP 8 nsubj
       left leave VERB VBD 0 root
       . . PUNCT . 8 punct`,
    )
    expect(nounCues(reading)).toEqual([])
  })
})
