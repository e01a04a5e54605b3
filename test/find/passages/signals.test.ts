import { describe, expect, test } from 'vitest'
import { signals } from '../../../src/find/passages/signals.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string, rows: string) => {
  const { words, quotations } = buildReading(text, rows)
  return signals(
    words,
    quotations.map(({ span }) => span),
    '2020-10-02',
  )
}

describe('signals', () => {
  test('sees old times and the past perfect', () => {
    const rows = `In in ADP IN 2 case
      2017 2017 NUM CD 6 obl
      it it PRON PRP 6 nsubj
      had have AUX VBD 6 aux
      been be AUX VBN 6 aux:pass
      shut shut VERB VBN 0 root`
    expect(read('In 2017 it had been shut', rows)).toMatchObject({
      old: 1.6,
      pluperfect: 1,
      said: 0,
      day: 0,
    })
  })
  test('sees the day and what was said', () => {
    const rows = `She she PRON PRP 2 nsubj
      said say VERB VBD 0 root
      so so ADV RB 2 advmod
      on on ADP IN 5 case
      Friday Friday PROPN NNP 2 obl`
    expect(read('She said so on Friday', rows)).toMatchObject({ day: 1, said: 1, old: 0, past: 1 })
  })
  test('looks away from quotations', () => {
    const rows = `" " PUNCT \`\` 3 punct
      In in ADP IN 3 case
      2017 2017 NUM CD 6 obl
      " " PUNCT '' 3 punct
      she she PRON PRP 6 nsubj
      said say VERB VBD 0 root`
    expect(read('"In 2017" she said', rows)).toMatchObject({ old: 0, said: 1 })
  })
})

test('sees what is to come, and a start that goes on from before', () => {
  const rows = `At at ADP IN 4 case
    the the DET DT 4 det
    same same ADJ JJ 4 amod
    time time NOUN NN 6 obl
    it it PRON PRP 6 nsubj
    plans plan VERB VBZ 0 root
    to to PART TO 8 mark
    leave leave VERB VB 6 xcomp`
  expect(read('At the same time it plans to leave', rows)).toMatchObject({ ahead: 1, goesOn: 1 })
  const plain = `It it PRON PRP 2 nsubj
    plans plan VERB VBZ 0 root
    nothing nothing PRON NN 2 obj`
  expect(read('It plans nothing', plain)).toMatchObject({ ahead: 0, goesOn: 0 })
})

test('an old year in an aside counts less where something was said', () => {
  const rows = (verb: string) => `The the DET DT 2 det
    body body NOUN NN 8 nsubj
    that that PRON WDT 5 nsubj
    had have AUX VBD 5 aux
    met meet VERB VBN 2 acl:relcl
    since since ADP IN 7 case
    1997 1997 NUM CD 5 obl
    ${verb} VERB VBD 0 root
    peace peace NOUN NN 8 obj`
  expect(read('The body that had met since 1997 urged peace', rows('urged urge')).old).toBe(0.3)
  expect(read('The body that had met since 1997 saw peace', rows('saw see')).old).toBe(1)
})
