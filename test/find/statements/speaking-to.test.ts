import { describe, expect, test } from 'vitest'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'

const spoken = (to: string, hearers: string) => {
  const text = `Venn, speaking ${to} ${hearers}, said that ships left.`
  const rows = `Venn Venn PROPN NNP 7 nsubj
, , PUNCT , 3 punct
speaking speak VERB VBG 1 acl
${to} ${to} ADP IN 5 case
${hearers} ${hearers} NOUN NNS 3 obl
, , PUNCT , 3 punct
said say VERB VBD 0 root
that that SCONJ IN 10 mark
ships ship NOUN NNS 10 nsubj
left leave VERB VBD 7 ccomp
. . PUNCT . 7 punct`
  const [found] = findStatements(buildReading(text, rows))
  const words = (span: readonly [number, number] | null | undefined) => span && text.slice(...span)
  return [words(found?.addressee), words(found?.occasion)]
}

describe('speakingTo', () => {
  test('a participle beside the source names the hearers and the occasion', () => {
    expect(spoken('to', 'supporters')).toEqual(['supporters', 'speaking to supporters'])
  })

  test('speaking on a condition is to nobody', () => {
    expect(spoken('on', 'condition')).toEqual([null, null])
  })
})
