import { describe, expect, test } from 'vitest'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'

const addressees = (text: string, rows: string) =>
  findStatements(buildReading(text, rows)).map(
    ({ addressee }) => addressee && text.slice(...addressee),
  )

describe('askedOf', () => {
  test('who is asked for something is addressed', () => {
    const rows = `She she PRON PRP 2 nsubj
asked ask VERB VBD 0 root
Norland Norland PROPN NNP 2 iobj
for for ADP IN 5 case
money money NOUN NN 2 obl
. . PUNCT . 2 punct`
    expect(addressees('She asked Norland for money.', rows)).toEqual(['Norland'])
  })

  test('who asks for something addresses nobody by that', () => {
    const rows = `She she PRON PRP 2 nsubj
asked ask VERB VBD 0 root
for for ADP IN 4 case
money money NOUN NN 2 obl
. . PUNCT . 2 punct`
    expect(addressees('She asked for money.', rows)).toEqual([null])
  })
})
