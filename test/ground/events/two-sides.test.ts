import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { pairsOf, twoSides } from '../../../src/ground/events/two-sides.ts'
import type { Actor } from '../../../src/record/record.ts'
import { buildReading } from '../../build-reading.ts'
import { at } from '../../find/events/sentences.ts'

const actor = (id: string): Actor => ({
  id,
  name: id,
  aliases: [],
  kind: 'state',
  titles: [],
  mentions: [],
  metonyms: [],
  found: { rule: 'test', sure: 1 },
})

const reading = buildReading(
  'Norland and Belmar met. The two sides agreed. The sides left.',
  `Norland norland PROPN NNP 4 nsubj
and and CCONJ CC 3 cc
Belmar belmar PROPN NNP 1 conj
met meet VERB VBD 0 root
. . PUNCT . 4 punct

The the DET DT 3 det
two two NUM CD 3 nummod
sides side NOUN NNS 4 nsubj
agreed agree VERB VBD 0 root
. . PUNCT . 4 punct

The the DET DT 2 det
sides side NOUN NNS 3 nsubj
left leave VERB VBD 0 root
. . PUNCT . 3 punct`,
)
const tree = treeOf(reading)
const ids: Readonly<Record<number, string>> = { 0: 'norland', 2: 'belmar' }
const who = { actorsAt: (word: number) => (ids[word] === undefined ? [] : [ids[word]]) }

describe('twoSides', () => {
  test('"the two sides" are those last named together', () => {
    const pairs = pairsOf(tree, who, [actor('norland'), actor('belmar')])
    expect(pairs).toEqual([[0, ['norland', 'belmar']]])
    expect(twoSides(tree, pairs, at(reading, 'sides'))).toEqual(['norland', 'belmar'])
  })

  test('"the sides" may be more than two', () => {
    const pairs = pairsOf(tree, who, [actor('norland'), actor('belmar')])
    expect(twoSides(tree, pairs, 11)).toBeUndefined()
  })

  test('persons named together are no two sides', () => {
    const berg = { ...actor('norland'), kind: 'person' as const }
    expect(pairsOf(tree, who, [berg, actor('belmar')])).toEqual([])
  })
})
