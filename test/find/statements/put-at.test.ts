import { describe, expect, test } from 'vitest'
import { putAt } from '../../../src/find/statements/put-at.ts'
import { buildReading } from '../../build-reading.ts'

const rows = (noun: string, last: string) => `The the DET DT 2 det
council council NOUN NN 3 nsubj
put put VERB VBD 0 root
the the DET DT 5 det
${noun} ${noun} NOUN NN 3 obj
at at ADP IN 7 case
${last} 3 obl
. . PUNCT . 3 punct`

describe('putAt', () => {
  test("takes somebody's own figure", () => {
    const text = 'The council put the toll at nine.'
    const reading = buildReading(text, rows('toll', 'nine nine NUM CD'))
    const [draft] = putAt(reading)
    expect(draft?.content.map((span) => text.slice(...span))).toEqual(['the toll at nine'])
    expect(draft?.speakers.map((head) => reading.words[head]?.form)).toEqual(['council'])
  })

  test('leaves things that are put somewhere alone', () => {
    const text = 'The council put the bench at home.'
    expect(putAt(buildReading(text, rows('bench', 'home home NOUN NN')))).toEqual([])
  })

  test('puts no figure where it puts something off', () => {
    const text = 'The council put off the toll at nine.'
    const off = rows('toll', 'nine nine NUM CD').replace(
      'the the DET DT 5 det',
      'off off ADP RP 3 compound:prt\nthe the DET DT 5 det',
    )
    expect(putAt(buildReading(text, off))).toEqual([])
  })
})
