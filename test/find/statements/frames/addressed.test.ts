import { describe, expect, test } from 'vitest'
import { addressed } from '../../../../src/find/statements/frames/addressed.ts'
import { contentOf } from './frames.ts'

describe('addressed', () => {
  test('takes what somebody is urged to do', () => {
    const rows = `She she PRON PRP 2 nsubj
      urged urge VERB VBD 0 root
      Norland Norland PROPN NNP 2 obj
      to to PART TO 5 mark
      open open VERB VB 2 xcomp
      its its PRON PRP$ 7 nmod:poss
      ports port NOUN NNS 5 obj
      . . PUNCT . 2 punct`
    expect(contentOf(addressed, 'She urged Norland to open its ports.', rows, 'urged')).toEqual([
      'to open its ports',
    ])
  })

  test('takes what somebody is called on to do', () => {
    const rows = `She she PRON PRP 2 nsubj
      called call VERB VBD 0 root
      on on ADP IN 4 case
      Norland Norland PROPN NNP 2 obl
      to to PART TO 6 mark
      stop stop VERB VB 2 advcl
      . . PUNCT . 2 punct`
    expect(contentOf(addressed, 'She called on Norland to stop.', rows, 'called')).toEqual([
      'to stop',
    ])
  })

  test('leaves a purpose alone', () => {
    const rows = `She she PRON PRP 2 nsubj
      called call VERB VBD 0 root
      Norland Norland PROPN NNP 2 obj
      twice twice ADV RB 2 advmod
      . . PUNCT . 2 punct`
    expect(contentOf(addressed, 'She called Norland twice.', rows, 'called')).toBeNull()
  })
})
