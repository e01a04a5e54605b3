import { describe, expect, test } from 'vitest'
import { findLabels } from '../../../src/find/labels/index.ts'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'

const spoken = (noun: string, article = 'an') => {
  const text = `Sudland speaks of ${article} ${noun}.`
  const reading = buildReading(
    text,
    `Sudland Sudland PROPN NNP 2 nsubj
speaks speak VERB VBZ 0 root
of of ADP IN 5 case
${article} ${article} DET DT 5 det
${noun} ${noun} NOUN NN 2 obl
. . PUNCT . 2 punct`,
  )
  const statements = findStatements(reading)
  return [
    statements.map(({ act }) => act),
    findLabels(reading, statements).map(({ label }) => text.slice(...label)),
  ]
}

describe('namesADeed', () => {
  test('who speaks of an invasion names it so', () => {
    expect(spoken('invasion')).toEqual([['label'], ['invasion']])
  })

  test('who speaks of an attack, or of the invasion, tells of it', () => {
    expect(spoken('attack')).toEqual([['say'], []])
    expect(spoken('invasion', 'the')).toEqual([['say'], []])
  })
})
