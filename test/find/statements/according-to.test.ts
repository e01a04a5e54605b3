import { describe, expect, test } from 'vitest'
import { accordingTo } from '../../../src/find/statements/according-to.ts'
import { buildReading } from '../../build-reading.ts'

const rows = (word: string, deprel: string) => `Hundreds hundred NOUN NNS 3 nsubj
  have have AUX VBP 3 aux
  left leave VERB VBN 0 root
  , , PUNCT , 8 punct
  ${word} ${word} VERB VBG 8 ${deprel}
  to to ADP IN 5 fixed
  the the DET DT 8 det
  mayor mayor NOUN NN 3 obl
  . . PUNCT . 3 punct`

describe('accordingTo', () => {
  test('takes the clause beside the phrase', () => {
    const text = 'Hundreds have left, according to the mayor.'
    const reading = buildReading(text, rows('according', 'case'))
    const [draft] = accordingTo(reading)
    expect(draft?.content.map((span) => text.slice(...span))).toEqual(['Hundreds have left'])
    expect(draft?.speakers.map((head) => reading.words[head]?.form)).toEqual(['mayor'])
  })

  test('leaves other phrases alone', () => {
    const reading = buildReading('Hundreds have left, thanks to the mayor.', rows('thanks', 'case'))
    expect(accordingTo(reading)).toEqual([])
  })
})
