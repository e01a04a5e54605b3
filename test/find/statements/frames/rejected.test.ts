import { describe, expect, test } from 'vitest'
import { rejected } from '../../../../src/find/statements/frames/rejected.ts'
import { contentOf } from './frames.ts'

const rows = (noun: string) => `She she PRON PRP 2 nsubj
  rejected reject VERB VBD 0 root
  the the DET DT 4 det
  ${noun} ${noun} NOUN NN 2 obj
  . . PUNCT . 2 punct`

describe('rejected', () => {
  test('takes a rejected claim for a denial', () => {
    expect(
      contentOf(rejected, 'She rejected the accusation.', rows('accusation'), 'rejected'),
    ).toEqual(['the accusation'])
  })

  test('leaves a rejected offer to the events', () => {
    expect(contentOf(rejected, 'She rejected the offer.', rows('offer'), 'rejected')).toBeNull()
  })
})
