import { describe, expect, test } from 'vitest'
import { judgingAdjective } from '../../../src/find/stances/judging-adjective.ts'
import { judgingVerb } from '../../../src/find/stances/judging-verb.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

const treeFor = (text: string, rows: string) => treeOf(buildReading(text, rows))

describe('judgingAdjective', () => {
  const rows = `Militias militia NOUN NNS 4 nsubj
loyal loyal ADJ JJ 1 amod
to to ADP IN 4 case
Norland Norland PROPN NNP 2 obl
left leave VERB VBD 0 root`

  test('those loyal to somebody are for them', () => {
    expect(judgingAdjective(treeFor('Militias loyal to Norland left', rows), 1)).toMatchObject([
      { holder: 0, target: 3, polarity: 'for' },
    ])
  })

  test('an adjective without the preposition names nobody', () => {
    const other = treeFor('Militias loyal in Norland left', rows.replace('to to', 'in in'))
    expect(judgingAdjective(other, 1)).toEqual([])
  })
})

describe('judgingVerb', () => {
  const voted = `Deputies deputy NOUN NNS 2 nsubj
voted vote VERB VBD 0 root
against against ADP IN 4 case
Norland Norland PROPN NNP 2 obl`

  test('who votes against somebody is against them', () => {
    expect(judgingVerb(treeFor('Deputies voted against Norland', voted), 1)).toMatchObject([
      { holder: 0, target: 3, polarity: 'against' },
    ])
  })

  test('so is who withdraws confidence or will not recognise', () => {
    const withdrew = `Deputies deputy NOUN NNS 2 nsubj
withdrew withdraw VERB VBD 0 root
confidence confidence NOUN NN 2 obj
in in ADP IN 5 case
Norland Norland PROPN NNP 3 nmod`
    const tree = treeFor('Deputies withdrew confidence in Norland', withdrew)
    expect(judgingVerb(tree, 1)).toMatchObject([{ holder: 0, target: 4, polarity: 'against' }])
    const refused = `Deputies deputy NOUN NNS 4 nsubj
will will AUX MD 4 aux
not not PART RB 4 advmod
recognise recognise VERB VB 0 root
Norland Norland PROPN NNP 4 obj`
    const not = treeFor('Deputies will not recognise Norland', refused)
    expect(judgingVerb(not, 3)).toMatchObject([{ holder: 0, target: 4, polarity: 'against' }])
  })

  test('what they may do, and a vote on a thing, shows nothing', () => {
    const may = treeFor(
      'Deputies may voted against Norland'.replace('voted', 'vote'),
      `Deputies deputy NOUN NNS 3 nsubj
may may AUX MD 3 aux
vote vote VERB VB 0 root
against against ADP IN 5 case
Norland Norland PROPN NNP 3 obl`,
    )
    expect(judgingVerb(may, 2)).toEqual([])
    const on = treeFor('Deputies voted on Norland', voted.replace('against against', 'on on'))
    expect(judgingVerb(on, 1)).toEqual([])
  })
})
