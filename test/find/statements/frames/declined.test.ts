import { describe, expect, test } from 'vitest'
import { declined } from '../../../../src/find/statements/frames/declined.ts'
import { contentOf } from './frames.ts'

describe('declined', () => {
  test('takes what somebody will not say', () => {
    const rows = `He he PRON PRP 2 nsubj
      declined decline VERB VBD 0 root
      to to PART TO 4 mark
      say say VERB VB 2 xcomp
      who who PRON WP 6 nsubj
      paid pay VERB VBD 4 ccomp
      . . PUNCT . 2 punct`
    expect(contentOf(declined, 'He declined to say who paid.', rows, 'declined')).toEqual([
      'who paid',
    ])
  })

  test('leaves a refusal without content alone', () => {
    const rows = `He he PRON PRP 2 nsubj
      declined decline VERB VBD 0 root
      to to PART TO 4 mark
      comment comment VERB VB 2 xcomp
      . . PUNCT . 2 punct`
    expect(contentOf(declined, 'He declined to comment.', rows, 'declined')).toBeNull()
  })
})
