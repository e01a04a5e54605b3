import { describe, expect, test } from 'vitest'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'

const said = (preposition: string) => {
  const text = `Holm called it "a threat" ${preposition} the race.`
  const reading = buildReading(
    text,
    `Holm Holm PROPN NNP 2 nsubj
called call VERB VBD 0 root
it it PRON PRP 2 obj
" " PUNCT "" 6 punct
a a DET DT 6 det
threat threat NOUN NN 2 xcomp
" " PUNCT '' 6 punct
${preposition} ${preposition} ADP IN 10 case
the the DET DT 10 det
race race NOUN NN 6 nmod
. . PUNCT . 2 punct`,
  )
  return findStatements(reading).map(({ content }) => content.map((span) => text.slice(...span)))
}

describe('beforeSetting', () => {
  test('a quoted name ends before what tells of the naming', () => {
    expect(said('during')).toEqual([['it "a threat"']])
  })

  test('what goes on about the thing stays', () => {
    expect(said('to')).toEqual([['it "a threat" to the race']])
  })
})
