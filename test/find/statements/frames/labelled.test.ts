import { describe, expect, test } from 'vitest'
import { labelled } from '../../../../src/find/statements/frames/labelled.ts'
import { contentOf } from './frames.ts'

describe('labelled', () => {
  test('takes the thing and its name', () => {
    const rows = `They they PRON PRP 2 nsubj
      called call VERB VBD 0 root
      the the DET DT 4 det
      vote vote NOUN NN 2 obj
      a a DET DT 6 det
      farce farce NOUN NN 2 xcomp
      . . PUNCT . 2 punct`
    expect(contentOf(labelled, 'They called the vote a farce.', rows, 'called')).toEqual([
      'the vote a farce',
    ])
  })

  test('takes the name alone where the thing is what is named', () => {
    const rows = `what what PRON WP 3 obj
      Norland Norland PROPN NNP 3 nsubj
      described describe VERB VBD 0 root
      as as ADP IN 6 case
      a a DET DT 6 det
      drill drill NOUN NN 3 obl`
    expect(contentOf(labelled, 'what Norland described as a drill', rows, 'described')).toEqual([
      'a drill',
    ])
  })

  test('leaves a name alone that nobody in particular gives', () => {
    const rows = `the the DET DT 2 det
      group group NOUN NN 0 root
      called call VERB VBN 2 acl
      Dawn Dawn PROPN NNP 3 xcomp`
    expect(contentOf(labelled, 'the group called Dawn', rows, 'called')).toBeNull()
  })

  test('takes what is referred to and the name after "as"', () => {
    const rows = `Norland Norland PROPN NNP 2 nsubj
      refers refer VERB VBZ 0 root
      to to ADP IN 5 case
      the the DET DT 5 det
      drills drill NOUN NNS 2 obl
      as as ADP IN 8 case
      a a DET DT 8 det
      siege siege NOUN NN 2 obl
      . . PUNCT . 2 punct`
    const text = 'Norland refers to the drills as a siege.'
    expect(contentOf(labelled, text, rows, 'refers')).toEqual(['the drills as a siege'])
  })
})
