import { describe, expect, test } from 'vitest'
import { beforeGloss } from '../../../src/find/statements/gloss.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

const tree = (noun: string, upos: string) =>
  treeOf(
    buildReading(
      `It said it sold ${noun}, which builds ferries.`,
      `It it PRON PRP 2 nsubj
       said say VERB VBD 0 root
       it it PRON PRP 4 nsubj
       sold sell VERB VBD 2 ccomp
       ${noun} ${noun} ${upos} NN 4 obj
       , , PUNCT , 8 punct
       which which PRON WDT 8 nsubj
       builds build VERB VBZ 5 acl:relcl
       ferries ferry NOUN NNS 8 obj
       . . PUNCT . 2 punct`,
    ),
  )

describe('beforeGloss', () => {
  test('leaves out what the report adds about a name', () => {
    expect(beforeGloss(tree('Norvik', 'PROPN'), [2, 9])).toEqual([2, 5])
  })

  test('keeps what is said about a thing', () => {
    expect(beforeGloss(tree('machinery', 'NOUN'), [2, 9])).toEqual([2, 9])
  })
})
