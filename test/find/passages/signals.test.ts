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
