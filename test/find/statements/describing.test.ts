import { describe, expect, test } from 'vitest'
import { actOf } from '../../../src/find/statements/act.ts'
import type { Draft } from '../../../src/find/statements/draft.ts'
import { factualityOf } from '../../../src/find/statements/factual.ts'
import { mergeDrafts } from '../../../src/find/statements/merge-drafts.ts'
import { isOwnHedge, nesting } from '../../../src/find/statements/nesting.ts'
import { settingOf } from '../../../src/find/statements/setting.ts'
import { ownersOf, sourceOf } from '../../../src/find/statements/source.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

const draft = (more: Partial<Draft>): Draft => ({
  cue: -1,
  cueWords: [],
  source: [],
  speakers: [],
  content: [],
  act: 'say',
  addressee: null,
  quoted: false,
  orphan: false,
  rule: 'find/statements/clause-cues',
  sure: 0.8,
  ...more,
})

const text = 'In a letter the envoy said during her visit to Norland that they had agreed.'
const letter = buildReading(
  text,
  `In in ADP IN 3 case
   a a DET DT 3 det
   letter letter NOUN NN 6 obl
   the the DET DT 5 det
   envoy envoy NOUN NN 6 nsubj
   said say VERB VBD 0 root
   during during ADP IN 9 case
   her her PRON PRP$ 9 nmod:poss
   visit visit NOUN NN 6 obl
   to to ADP IN 11 case
   Norland Norland PROPN NNP 9 nmod
   that that SCONJ IN 15 mark
   they they PRON PRP 15 nsubj
   had have AUX VBD 15 aux
   agreed agree VERB VBN 6 ccomp
   . . PUNCT . 6 punct`,
)
const said = draft({
  cue: 5,
  cueWords: [[5, 6]],
  source: [[3, 5]],
  speakers: [4],
  content: [[55, 75]],
})

describe('settingOf', () => {
  test('finds the medium and the occasion in the clause of the cue', () => {
    const { medium, occasion } = settingOf(letter, treeOf(letter), said)
    expect(medium && text.slice(...medium)).toBe('In a letter')
    expect(occasion && text.slice(...occasion)).toBe('during her visit to Norland')
  })

  test('finds none in what is said', () => {
    const all = draft({ ...said, content: [[0, 75]] })
    expect(settingOf(letter, treeOf(letter), all)).toEqual({ medium: null, occasion: null })
  })
})

test('a clause of its own is no occasion, and what is in it no medium', () => {
  const words = 'They warned of it after he called for help on a video.'
  const warned = buildReading(
    words,
    `They they PRON PRP 2 nsubj
   warned warn VERB VBD 0 root
   of of ADP IN 4 case
   it it PRON PRP 2 obl
   after after SCONJ IN 7 mark
   he he PRON PRP 7 nsubj
   called call VERB VBD 2 advcl
   for for ADP IN 9 case
   help help NOUN NN 7 obl
   on on ADP IN 12 case
   a a DET DT 12 det
   video video NOUN NN 7 obl
   . . PUNCT . 2 punct`,
  )
  const of = draft({ cue: 1, cueWords: [[1, 3]], speakers: [0], content: [[15, 17]] })
  expect(settingOf(warned, treeOf(warned), of)).toEqual({ medium: null, occasion: null })
})

describe('factualityOf', () => {
  const reading = buildReading(
    'She did not say so, and she may say more.',
    `She she PRON PRP 4 nsubj
     did do AUX VBD 4 aux
     not not PART RB 4 advmod
     say say VERB VB 0 root
     so so ADV RB 4 advmod
     , , PUNCT , 10 punct
     and and CCONJ CC 10 cc
     she she PRON PRP 10 nsubj
     may may AUX MD 10 aux
     say say VERB VB 4 conj
     more more ADJ JJR 10 obj
     . . PUNCT . 4 punct`,
  )
  test('tells what was not said', () => {
    expect(factualityOf(treeOf(reading), draft({ cue: 3 }))).toBe('not-made')
  })

  test('tells what is only thought of', () => {
    expect(factualityOf(treeOf(reading), draft({ cue: 9 }))).toBe('unreal')
  })

  test('tells what was said', () => {
    expect(factualityOf(treeOf(letter), said)).toBe('made')
  })
})

describe('mergeDrafts', () => {
  test('makes one of two drafts with one cue', () => {
    const model = draft({ ...said, content: [[50, 74]], rule: 'reader/attributions', sure: 0.9 })
    const merged = mergeDrafts(letter, [model, said])
    expect(merged).toHaveLength(1)
    expect(merged[0]?.content).toEqual([[55, 75]])
    expect(merged[0]?.sure).toBeGreaterThan(0.8)
  })

  test('keeps drafts with other cues', () => {
    expect(
      mergeDrafts(letter, [said, draft({ cue: 14, cueWords: [[14, 15]], content: [[60, 75]] })]),
    ).toHaveLength(2)
  })
})

describe('nesting', () => {
  const inner = draft({
    cue: 14,
    cueWords: [[14, 15]],
    source: [[12, 13]],
    speakers: [12],
    content: [[69, 75]],
  })

  test('finds the statement around a statement', () => {
    expect(nesting(letter, [said, inner])).toEqual([null, 0])
  })

  test('knows a hedge of the same source', () => {
    const hedge = { ...inner, act: 'think' as const }
    expect(isOwnHedge(treeOf(letter), hedge, said)).toBe(true)
    expect(isOwnHedge(treeOf(letter), inner, said)).toBe(false)
  })
})

describe('actOf', () => {
  const question = buildReading(
    '"Why now?" he said.',
    '" " PUNCT `` 5 punct\nWhy why ADV WRB 5 ccomp\nnow now ADV RB 2 advmod\n? ? PUNCT . 2 punct\n" " PUNCT \'\' 7 punct\nhe he PRON PRP 7 nsubj\nsaid say VERB VBD 0 root\n. . PUNCT . 7 punct',
  )

  test('is a question where the words ask', () => {
    expect(
      actOf(question, treeOf(question), draft({ cue: 6, content: [[0, 10]], quoted: true })),
    ).toBe('ask')
  })

  test('is what the cue says otherwise', () => {
    expect(actOf(letter, treeOf(letter), said)).toBe('say')
  })
})

describe('sourceOf', () => {
  const reading = buildReading(
    "The ministry's figures say so; he was quoted as saying so.",
    `The the DET DT 2 det
     ministry ministry NOUN NN 4 nmod:poss
     's 's PART POS 2 case
     figures figure NOUN NNS 5 nsubj
     say say VERB VBP 0 root
     so so ADV RB 5 advmod
     ; ; PUNCT : 10 punct
     he he PRON PRP 10 nsubj:pass
     was be AUX VBD 10 aux:pass
     quoted quote VERB VBN 5 parataxis
     as as SCONJ IN 12 mark
     saying say VERB VBG 10 advcl
     so so ADV RB 12 advmod
     . . PUNCT . 5 punct`,
  )
  const tree = treeOf(reading)

  test('takes the owner of figures for the speaker', () => {
    expect(sourceOf(tree, 4).heads).toEqual([1])
    expect(ownersOf(tree, 3)).toEqual([1])
  })

  test('takes the one quoted for the speaker', () => {
    expect(sourceOf(tree, 11).heads).toEqual([7])
  })

  test('knows that figures without an owner are nobody', () => {
    const bare = buildReading(
      'Figures say so.',
      'Figures figure NOUN NNS 2 nsubj\nsay say VERB VBP 0 root\nso so ADV RB 2 advmod\n. . PUNCT . 2 punct',
    )
    expect(sourceOf(treeOf(bare), 1)).toMatchObject({ heads: [], ranges: [[0, 1]] })
  })
})
