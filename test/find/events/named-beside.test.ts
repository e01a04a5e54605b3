import { describe, expect, test } from 'vitest'
import { eventContext } from '../../../src/find/events/context.ts'
import { namedBeside } from '../../../src/find/events/named-beside.ts'
import { buildReading } from '../../build-reading.ts'
import { at } from './sentences.ts'

describe('namedBeside', () => {
  test('a common noun gives way to the name that it describes', () => {
    const reading = buildReading(
      'Belmar and its ally Norland blamed rebels.',
      `Belmar belmar PROPN NNP 6 nsubj
and and CCONJ CC 4 cc
its its PRON PRP$ 4 nmod:poss
ally ally NOUN NN 1 conj
Norland norland PROPN NNP 1 conj
blamed blame VERB VBD 0 root
rebels rebel NOUN NNS 6 obj
. . PUNCT . 6 punct`,
      {
        entities: [
          { words: [0, 1], type: 'Location', sure: 1 },
          { words: [4, 5], type: 'Location', sure: 1 },
        ],
      },
    )
    const context = eventContext(reading, [])
    const [ally, norland] = [at(reading, 'ally'), at(reading, 'Norland')]
    expect(namedBeside(context, [0, ally, norland])).toEqual([0, norland])
  })

  test('a name that begins a clause of its own is no description', () => {
    const reading = buildReading(
      'It told rebels Norland had left.',
      `It it PRON PRP 2 nsubj
told tell VERB VBD 0 root
rebels rebel NOUN NNS 2 obj
Norland norland PROPN NNP 6 nsubj
had have AUX VBD 6 aux
left leave VERB VBN 2 ccomp
. . PUNCT . 2 punct`,
      { entities: [{ words: [3, 4], type: 'Location', sure: 1 }] },
    )
    expect(namedBeside(eventContext(reading, []), [2])).toEqual([2])
  })
})
