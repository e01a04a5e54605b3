import { describe, expect, test } from 'vitest'
import { alliedNoun } from '../../../src/find/stances/allied-noun.ts'
import { findStances } from '../../../src/find/stances/index.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'
import { at, readingOf } from '../events/sentences.ts'

describe('alliedNoun', () => {
  test('an ally in apposition is for the one whose ally it is', () => {
    const reading = readingOf('ally')
    expect(alliedNoun(treeOf(reading), at(reading, 'ally'))).toMatchObject([
      { holder: at(reading, 'Norland'), target: at(reading, 'Sudland'), polarity: 'for' },
    ])
    expect(findStances(reading)).toHaveLength(1)
  })

  test('critics who do something are themselves against whom they criticise', () => {
    const reading = buildReading(
      "Norland's critics left.",
      `Norland norland PROPN NNP 3 nmod:poss
's 's PART POS 1 case
critics critic NOUN NNS 4 nsubj
left leave VERB VBD 0 root
. . PUNCT . 4 punct`,
    )
    expect(alliedNoun(treeOf(reading), 2)).toMatchObject([
      { holder: 2, target: 0, polarity: 'against' },
    ])
  })

  test('allies of whom nobody is named show nothing', () => {
    const reading = buildReading(
      'Their allies left.',
      `Their they PRON PRP$ 2 nmod:poss
allies ally NOUN NNS 3 nsubj
left leave VERB VBD 0 root
. . PUNCT . 3 punct`,
    )
    expect(alliedNoun(treeOf(reading), 1)).toEqual([])
  })
})
