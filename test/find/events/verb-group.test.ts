import { describe, expect, test } from 'vitest'
import { verbGroup } from '../../../src/find/events/verb-group.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

describe('verbGroup', () => {
  test('reads the auxiliaries off the words where their arcs go astray', () => {
    const reading = buildReading(
      'They would not be "escorting" it.',
      `They they PRON PRP 6 nsubj
would would AUX MD 7 dep
not not PART RB 7 dep
be be AUX VB 7 dep
" " PUNCT \`\` 6 punct
escorting escort VERB VBG 0 root
" " PUNCT '' 6 punct
it it PRON PRP 6 obj
. . PUNCT . 6 punct`,
    )
    expect(verbGroup(treeOf(reading), 5)).toMatchObject({
      modal: 'would',
      negated: true,
      progressive: true,
    })
  })

  test('a past form is not present whatever its tag says', () => {
    const reading = buildReading(
      'Police killed him.',
      `Police police NOUN NNS 2 nsubj
killed kill VERB VBP 0 root
him he PRON PRP 2 obj
. . PUNCT . 2 punct`,
    )
    expect(verbGroup(treeOf(reading), 1)).toMatchObject({ present: false, modal: null })
  })
})
