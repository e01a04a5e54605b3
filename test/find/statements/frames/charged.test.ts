import { describe, expect, test } from 'vitest'
import { charged } from '../../../../src/find/statements/frames/charged.ts'
import { contentOf } from './frames.ts'

const rows = `He he PRON PRP 2 nsubj
  accused accuse VERB VBD 0 root
  the the DET DT 4 det
  guards guard NOUN NNS 2 obj
  of of SCONJ IN 6 mark
  lying lie VERB VBG 2 advcl
  . . PUNCT . 2 punct`

describe('charged', () => {
  test('takes the one accused and the reason', () => {
    expect(contentOf(charged, 'He accused the guards of lying.', rows, 'accused')).toEqual([
      'the guards of lying',
    ])
  })

  test('keeps the relative pronoun and the reason apart', () => {
    const clause = `guards guard NOUN NNS 0 root
      whom whom PRON WP 4 obj
      he he PRON PRP 4 nsubj
      accused accuse VERB VBD 1 acl:relcl
      of of SCONJ IN 6 mark
      lying lie VERB VBG 4 advcl`
    expect(contentOf(charged, 'guards whom he accused of lying', clause, 'accused')).toEqual([
      'whom',
      'of lying',
    ])
  })

  test('says nothing of a passive without a reason', () => {
    const passive = `The the DET DT 2 det
      raid raid NOUN NN 4 nsubj:pass
      was be AUX VBD 4 aux:pass
      condemned condemn VERB VBN 0 root
      . . PUNCT . 4 punct`
    expect(contentOf(charged, 'The raid was condemned.', passive, 'condemned')).toBeNull()
  })
})
