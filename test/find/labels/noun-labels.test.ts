import { describe, expect, test } from 'vitest'
import { nounLabels } from '../../../src/find/labels/noun-labels.ts'
import { buildReading } from '../../build-reading.ts'

const rows = (tail: string) => `They they PRON PRP 2 nsubj
resent resent VERB VBP 0 root
the the DET DT 4 det
cabinet cabinet NOUN NN 6 nmod:poss
's 's PART POS 4 case
description description NOUN NN 2 obj
of of ADP IN 9 case
the the DET DT 9 det
marches march NOUN NNS 6 nmod
${tail}. . PUNCT . 2 punct`
const labels = (text: string, tail: string) => {
  const reading = buildReading(text, rows(tail))
  return nounLabels(reading).map(({ by, label, target }) => [
    by,
    text.slice(...label),
    target && text.slice(...target),
  ])
}

describe('nounLabels', () => {
  test('what somebody describes a thing as is its name', () => {
    const text = "They resent the cabinet 's description of the marches as riots."
    const as = 'as as ADP IN 11 case\nriots riot NOUN NNS 6 nmod\n'
    expect(labels(text, as)).toEqual([[[3], 'riots', 'the marches']])
  })

  test('a description alone gives none', () => {
    expect(labels("They resent the cabinet 's description of the marches.", '')).toEqual([])
  })
})
