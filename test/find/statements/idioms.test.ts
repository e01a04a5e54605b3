import { describe, expect, test } from 'vitest'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'

const works = (noun: string) => `The the DET DT 2 det
works works NOUN NNS 4 nsubj
are be AUX VBP 4 aux
going go VERB VBG 0 root
on on ADP RP 4 compound:prt
according accord VERB VBG 8 case
to to ADP IN 6 fixed
${noun} ${noun} NOUN NN 4 obl
. . PUNCT . 4 punct`

const ministry = (cue: string) => `The the DET DT 2 det
ministry ministry NOUN NN 4 nsubj
${cue} ${cue} ADV RB 4 advmod
confirmed confirm VERB VBD 0 root
nor nor CCONJ CC 6 cc
denied deny VERB VBD 4 conj
the the DET DT 8 det
report report NOUN NN 4 obj
. . PUNCT . 4 punct`

describe('idioms', () => {
  test('a plan says nothing', () => {
    const text = 'The works are going on according to plan.'
    expect(findStatements(buildReading(text, works('plan')))).toEqual([])
  })

  test('an engineer does', () => {
    const text = 'The works are going on according to engineers.'
    expect(findStatements(buildReading(text, works('engineers')))).toHaveLength(1)
  })

  test('no warning has predicted anything; a warning may have', () => {
    const found = (opener: string) =>
      findStatements(
        buildReading(
          `${opener} warning predicted that it would fall.`,
          `${opener} ${opener} DET DT 2 det
           warning warning NOUN NN 3 nsubj
           predicted predict VERB VBD 0 root
           that that SCONJ IN 7 mark
           it it PRON PRP 7 nsubj
           would would AUX MD 7 aux
           fall fall VERB VB 3 ccomp
           . . PUNCT . 3 punct`,
        ),
      ).length
    expect([found('No'), found('This')]).toEqual([0, 1])
  })

  test('who appeals a ruling says nothing; who appeals for calm does', () => {
    const found = (next: string) =>
      findStatements(
        buildReading(
          `The council appealed ${next}.`,
          next === 'the ruling'
            ? `The the DET DT 2 det
               council council NOUN NN 3 nsubj
               appealed appeal VERB VBD 0 root
               the the DET DT 5 det
               ruling ruling NOUN NN 3 obj
               . . PUNCT . 3 punct`
            : `The the DET DT 2 det
               council council NOUN NN 3 nsubj
               appealed appeal VERB VBD 0 root
               for for ADP IN 5 case
               calm calm NOUN NN 3 obl
               . . PUNCT . 3 punct`,
          {
            attributions: [{ source: [[0, 2]], cue: [[2, 3]], content: [[3, 5]], sure: 0.9 }],
          },
        ),
      ).length
    expect([found('the ruling'), found('for calm')]).toEqual([0, 1])
  })

  test('who neither confirms nor denies refuses, once', () => {
    const text = 'The ministry neither confirmed nor denied the report.'
    const found = findStatements(buildReading(text, ministry('neither')))
    expect(found.map(({ act }) => act)).toEqual(['refuse'])
    expect(found[0]?.cue.map((span) => text.slice(...span))).toEqual([
      'neither confirmed nor denied',
    ])
  })

  test('who confirms confirms', () => {
    const text = 'The ministry promptly confirmed nor denied the report.'
    const found = findStatements(buildReading(text, ministry('promptly')))
    expect(found.map(({ act }) => act)).toContain('confirm')
  })

  test('who did neither, as the tree has it, never denies', () => {
    const text = 'The ministry neither confirmed nor denied the report.'
    const found = findStatements(buildReading(text, ministry('neither')))
    expect(found.some(({ act }) => act === 'deny')).toBe(false)
  })

  test('those who are suspected suspect nobody', () => {
    const rows = `Police police NOUN NNS 2 nsubj
      held hold VERB VBD 0 root
      men man NOUN NNS 2 obj
      accused accuse VERB VBN 3 acl
      of of ADP IN 6 case
      theft theft NOUN NN 4 obl
      . . PUNCT . 2 punct`
    const found = findStatements(buildReading('Police held men accused of theft.', rows))
    expect(found.filter(({ speakers }) => speakers.length > 0)).toEqual([])
  })
})
