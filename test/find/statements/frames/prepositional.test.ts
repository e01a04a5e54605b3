import { describe, expect, test } from 'vitest'
import { prepositional } from '../../../../src/find/statements/frames/prepositional.ts'
import { contentOf } from './frames.ts'

const rows = (preposition: string) => `He he PRON PRP 2 nsubj
  hinted hint VERB VBD 0 root
  ${preposition} ${preposition} ADP IN 5 case
  a a DET DT 5 det
  strike strike NOUN NN 2 obl
  . . PUNCT . 2 punct`

describe('prepositional', () => {
  test('takes the phrase after the preposition of the cue', () => {
    expect(contentOf(prepositional, 'He hinted at a strike.', rows('at'), 'hinted')).toEqual([
      'a strike',
    ])
  })

  test('leaves other prepositions alone', () => {
    expect(
      contentOf(prepositional, 'He hinted during a strike.', rows('during'), 'hinted'),
    ).toBeNull()
  })
})
