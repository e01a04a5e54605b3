import { describe, expect, test } from 'vitest'
import { governingVerb, isNegated, verbForm } from '../../../src/find/tree/clauses.ts'
import { conjuncts, firstConjunct } from '../../../src/find/tree/conjuncts.ts'
import { agents, isPassive, patients, subjects } from '../../../src/find/tree/subjects.ts'
import { phraseSpan, subtreeSpan } from '../../../src/find/tree/subtree.ts'
import { buildTree, childBy, isUnder, treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

const struck = buildReading(
  'Norland and Sudland did not strike the port, which was held by rebels.',
  `Norland Norland PROPN NNP 6 nsubj
   and and CCONJ CC 3 cc
   Sudland Sudland PROPN NNP 1 conj
   did do AUX VBD 6 aux
   not not PART RB 6 advmod
   strike strike VERB VB 0 root
   the the DET DT 8 det
   port port NOUN NN 6 obj
   , , PUNCT , 12 punct
   which which PRON WDT 12 nsubj:pass
   was be AUX VBD 12 aux:pass
   held hold VERB VBN 8 acl:relcl
   by by ADP IN 14 case
   rebels rebel NOUN NNS 12 obl
   . . PUNCT . 6 punct`,
)
const wanting = buildReading(
  'The envoy wants to leave and may ask them to stay.',
  `The the DET DT 2 det
   envoy envoy NOUN NN 3 nsubj
   wants want VERB VBZ 0 root
   to to PART TO 5 mark
   leave leave VERB VB 3 xcomp
   and and CCONJ CC 8 cc
   may may AUX MD 8 aux
   ask ask VERB VB 3 conj
   them they PRON PRP 8 obj
   to to PART TO 11 mark
   stay stay VERB VB 8 xcomp
   . . PUNCT . 3 punct`,
)

const text = (reading: typeof struck, span: readonly [number, number]) =>
  reading.report.text.slice(...span)

describe('tree', () => {
  test('is built once for a reading', () => {
    expect(treeOf(struck)).toBe(treeOf(struck))
  })

  test('cuts an arc that points at itself or outside', () => {
    const word = struck.words[0]
    if (!word) throw new Error('no word')
    expect(
      buildTree([
        { ...word, head: 0 },
        { ...word, head: 7 },
      ]).children,
    ).toEqual([[], []])
  })

  test('spans a subtree, and a phrase without its relative clause', () => {
    const tree = treeOf(struck)
    expect(text(struck, subtreeSpan(tree, 7))).toBe('the port, which was held by rebels')
    expect(text(struck, phraseSpan(tree, 7))).toBe('the port')
    expect(text(struck, phraseSpan(tree, 0))).toBe('Norland')
  })

  test('knows what stands under what', () => {
    const tree = treeOf(struck)
    expect(isUnder(tree, 13, 7)).toBe(true)
    expect(isUnder(tree, 7, 13)).toBe(false)
    expect(childBy(tree, 11, 'nsubj')).toBe(9)
  })
})

describe('conjuncts', () => {
  test('go through the coordination', () => {
    expect(conjuncts(treeOf(struck), 0)).toEqual([0, 2])
    expect(firstConjunct(treeOf(struck), 2)).toBe(0)
  })
})

describe('subjects', () => {
  test('are split where they are coordinated', () => {
    expect(subjects(treeOf(struck), 5)).toEqual([0, 2])
  })

  test('of a relative clause are the noun it modifies', () => {
    const tree = treeOf(struck)
    expect(isPassive(tree, 11)).toBe(true)
    expect(isPassive(tree, 5)).toBe(false)
    expect(patients(tree, 11)).toEqual([7])
    expect(agents(tree, 11)).toEqual([13])
    expect(patients(tree, 5)).toEqual([7])
  })

  test('go on through infinitives and coordinated verbs, unless an object takes over', () => {
    const tree = treeOf(wanting)
    expect(subjects(tree, 4)).toEqual([1])
    expect(subjects(tree, 7)).toEqual([1])
    expect(subjects(tree, 10)).toEqual([8])
  })

  test('of what follows an aside about a name are not those who give the name', () => {
    const aside = (what: string) =>
      treeOf(
        buildReading(
          `Norland moved in ${what} the mayor named, drawing fire.`,
          `Norland Norland PROPN NNP 2 nsubj
          moved move VERB VBD 0 root
          in in ADP IN 4 case
          ${what} ${what} PRON WP 2 obl
          the the DET DT 6 det
          mayor mayor NOUN NN 7 nsubj
          named name VERB VBD 4 acl:relcl
          , , PUNCT , 9 punct
          drawing draw VERB VBG 7 advcl
          fire fire NOUN NN 9 obj
          . . PUNCT . 2 punct`,
        ),
      )
    expect(subjects(aside('what'), 8)).toEqual([0])
    expect(subjects(aside('streets'), 8)).toEqual([5])
  })
})

describe('clauses', () => {
  test('are negated by not and never', () => {
    expect(isNegated(treeOf(struck), 5)).toBe(true)
    expect(isNegated(treeOf(struck), 11)).toBe(false)
  })

  test('have a governing verb', () => {
    expect(governingVerb(treeOf(wanting), 10)).toBe(7)
    expect(governingVerb(treeOf(struck), 13)).toBe(11)
    expect(governingVerb(treeOf(struck), 5)).toBe(-1)
  })

  test('have a tense and a modal', () => {
    const tree = treeOf(wanting)
    expect(verbForm(tree, 2)).toMatchObject({ tense: 'present', modal: null })
    expect(verbForm(tree, 7)).toMatchObject({ modal: 'may' })
    expect(verbForm(tree, 4)).toMatchObject({ infinitive: true, tense: 'none' })
    expect(verbForm(treeOf(struck), 5)).toMatchObject({ tense: 'past' })
  })
})
