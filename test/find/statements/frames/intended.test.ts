import { describe, expect, test } from 'vitest'
import { intended } from '../../../../src/find/statements/frames/intended.ts'
import { contentOf } from './frames.ts'

describe('intended', () => {
  test('takes what is promised', () => {
    const rows = `They they PRON PRP 2 nsubj
      promised promise VERB VBD 0 root
      to to PART TO 4 mark
      help help VERB VB 2 xcomp
      . . PUNCT . 2 punct`
    expect(contentOf(intended, 'They promised to help.', rows, 'promised')).toEqual(['to help'])
  })

  test('leaves a purpose alone', () => {
    const rows = `They they PRON PRP 2 nsubj
      threatened threaten VERB VBD 0 root
      him he PRON PRP 2 obj
      in in ADP IN 6 mark
      order order NOUN NN 4 fixed
      to to PART TO 7 mark
      win win VERB VB 2 advcl
      . . PUNCT . 2 punct`.replace('IN 6 mark', 'IN 7 mark')
    expect(
      contentOf(intended, 'They threatened him in order to win.', rows, 'threatened'),
    ).toBeNull()
  })
})
