import { describe, expect, test } from 'vitest'
import { beforeJoint, outerCue } from '../../../src/find/statements/joint.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

const reading = (verb: string, lemma: string) =>
  buildReading(
    `He said the road had been closed and ${verb} that nobody was hurt.`,
    `He he PRON PRP 2 nsubj
     said say VERB VBD 0 root
     the the DET DT 4 det
     road road NOUN NN 7 nsubj
     had have AUX VBD 7 aux
     been be AUX VBN 7 aux:pass
     closed close VERB VBN 2 ccomp
     and and CCONJ CC 9 cc
     ${verb} ${lemma} VERB VBD 7 conj
     that that SCONJ IN 13 mark
     nobody nobody PRON NN 13 nsubj
     was be AUX VBD 13 cop
     hurt hurt ADJ JJ 9 ccomp
     . . PUNCT . 2 punct`,
  )

describe('outerCue', () => {
  test('gives a cue back to the one it goes with', () => {
    const tree = treeOf(reading('added', 'add'))
    expect(outerCue(tree, 8)).toBe(1)
    expect(beforeJoint(tree, [2, 13], 1)).toEqual([2, 7])
  })

  test('leaves what is said in one piece otherwise', () => {
    const tree = treeOf(reading('ensured', 'ensure'))
    expect(outerCue(tree, 8)).toBeUndefined()
    expect(beforeJoint(tree, [2, 13], 1)).toEqual([2, 13])
  })
})
