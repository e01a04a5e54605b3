import { describe, expect, test } from 'vitest'
import { stated } from '../../../../src/find/statements/frames/stated.ts'
import { contentOf } from './frames.ts'

const rows = (verb: string, lemma: string, noun: string) => `They they PRON PRP 2 nsubj
  ${verb} ${lemma} VERB VBD 0 root
  their their PRON PRP$ 4 nmod:poss
  ${noun} ${noun} NOUN NN 2 obj
  . . PUNCT . 2 punct`

describe('stated', () => {
  test('takes a noun phrase that says in short what was said', () => {
    expect(
      contentOf(
        stated,
        'They reiterated their readiness.',
        rows('reiterated', 'reiterate', 'readiness'),
        'reiterated',
      ),
    ).toEqual(['their readiness'])
  })

  test('leaves alone what is held and not said', () => {
    expect(
      contentOf(
        stated,
        'They maintained their lead.',
        rows('maintained', 'maintain', 'lead'),
        'maintained',
      ),
    ).toBeNull()
  })

  test('leaves a refusal of entry alone, which is a deed', () => {
    expect(
      contentOf(stated, 'They denied their entry.', rows('denied', 'deny', 'entry'), 'denied'),
    ).toBeNull()
  })
})
