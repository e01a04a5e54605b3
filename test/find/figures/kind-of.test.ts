import { describe, expect, test } from 'vitest'
import { counted } from '../../../src/find/figures/counted.ts'
import { forceOrResult } from '../../../src/find/figures/force-or-result.ts'
import { isOtherNumber } from '../../../src/find/figures/is-other-number.ts'
import {
  firstConjunctsVerb,
  governingVerb,
  type KindRule,
  ownWords,
} from '../../../src/find/figures/kind-of.ts'
import { neighbours } from '../../../src/find/figures/neighbours.ts'
import { numberPhrases } from '../../../src/find/figures/number-phrases.ts'
import { side } from '../../../src/find/figures/side.ts'
import { toll } from '../../../src/find/figures/toll.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

const counts = (text: string, rows: string) => {
  const reading = buildReading(text, rows)
  const tree = treeOf(reading)
  return numberPhrases(tree.words).map((phrase) => counted(reading, tree, phrase))
}
const kinds = (rule: KindRule, text: string, rows: string) => counts(text, rows).map(rule)

const men = (state: string) => `Two two NUM CD 3 nummod
  ${state} x ADJ JJ 3 amod
  men man NOUN NNS 4 nsubj
  left leave VERB VBD 0 root`

describe('ownWords', () => {
  test('reads the state of the counted themselves', () => {
    expect(kinds(ownWords, 'Two wounded men left', men('wounded'))).toEqual(['wounded'])
  })
  test('reads nothing in another adjective', () => {
    expect(kinds(ownWords, 'Two old men left', men('old'))).toEqual([null])
  })
})

const passive = (participle: string, lemma: string) => `14 14 NUM CD 2 nummod
  sailors sailor NOUN NNS 4 nsubj:pass
  were be AUX VBD 4 aux:pass
  ${participle} ${lemma} VERB VBN 0 root`

describe('governingVerb', () => {
  test('reads what was done to the counted', () => {
    expect(kinds(governingVerb, '14 sailors were killed', passive('killed', 'kill'))).toEqual([
      'killed',
    ])
    expect(
      kinds(
        governingVerb,
        '14 people were arrested',
        passive('arrested', 'arrest').replace('sailors sailor', 'people people'),
      ),
    ).toEqual(['detained'])
  })
  test('reads nothing where the counted did it, or in another verb', () => {
    const rows = passive('praised', 'praise')
    expect(kinds(governingVerb, '14 sailors were praised', rows)).toEqual([null])
    const active = `14 14 NUM CD 2 nummod
      sailors sailor NOUN NNS 3 nsubj
      killed kill VERB VBD 0 root
      him he PRON PRP 3 obj`
    expect(kinds(governingVerb, '14 sailors killed him', active)).toEqual([null])
  })
})

describe('firstConjunctsVerb', () => {
  test('gives a conjunct the verb of the first', () => {
    const rows = `It it PRON PRP 2 nsubj
      killed kill VERB VBD 0 root
      Holm Holm PROPN NNP 2 obj
      and and CCONJ CC 6 cc
      two two NUM CD 6 nummod
      guards guard NOUN NNS 3 conj`
    expect(kinds(firstConjunctsVerb, 'It killed Holm and two guards', rows)).toEqual(['killed'])
    expect(kinds(governingVerb, 'It killed Holm and two guards', rows)).toEqual([null])
  })
})

describe('toll', () => {
  const rows = `The the DET DT 3 det
    death death NOUN NN 3 compound
    toll toll NOUN NN 4 nsubj
    rose rise VERB VBD 0 root
    to to ADP IN 6 case
    45 45 NUM CD 4 obl`
  test('reads the number that a toll has reached', () => {
    expect(kinds(toll, 'The death toll rose to 45', rows)).toEqual(['killed'])
  })
  test('reads no other rise', () => {
    expect(
      kinds(toll, 'The death price rose to 45', rows.replace('toll toll', 'price price')),
    ).toEqual([null])
  })
})

const flat = (text: string) =>
  text
    .split(' ')
    .map(
      (form) =>
        `${form} ${form.toLowerCase().replace(/(?<=\D)s$/, '')} ${/^\d/.test(form) ? 'NUM CD' : /s$/.test(form) ? 'NOUN NNS' : 'X X'} 0 dep`,
    )
    .join('\n')
const near = (text: string) => kinds(neighbours, text, flat(text))

describe('neighbours', () => {
  test('reads the words beside a number without a tree', () => {
    expect(near('Blast kills 14 wounding 30')).toEqual(['killed', 'wounded'])
    expect(near('14 sailors reportedly were killed')).toEqual(['killed'])
    expect(near('One killed 3 injured')).toEqual(['killed', 'wounded'])
    expect(near('It claimed the lives of 14 sailors')).toEqual(['killed'])
    expect(near('It left injured about 50')).toEqual(['wounded'])
  })
  test('reads past a remark and down a row of losses', () => {
    expect(near('14 sailors , most of them cooks , were killed')).toEqual(['killed'])
    expect(near('2 sailors killed 9 others injured')).toEqual(['killed', 'wounded'])
  })
  test('reads nothing in other neighbours', () => {
    expect(near('They praised 14 sailors warmly')).toEqual([null])
  })
})

describe('forceOrResult', () => {
  const rows = (noun: string, lemma: string, verb = 'marched march') => `40 40 NUM CD 2 nummod
    ${noun} ${lemma} NOUN NNS 3 nsubj
    ${verb} VERB VBD 0 root`
  test('reads a force and a crowd', () => {
    expect(kinds(forceOrResult, '40 troops marched', rows('troops', 'troop'))).toEqual(['deployed'])
    expect(kinds(forceOrResult, '40 nurses marched', rows('nurses', 'nurse'))).toEqual(['other'])
  })
  test('reads no sources and no things of no account', () => {
    expect(kinds(forceOrResult, '40 nurses said', rows('nurses', 'nurse', 'said say'))).toEqual([
      null,
    ])
    expect(kinds(forceOrResult, '40 ideas marched', rows('ideas', 'idea'))).toEqual([null])
  })
})

describe('isOtherNumber', () => {
  const other = (text: string) => counts(text, flat(text)).map(isOtherNumber)
  test('passes over years, measures and numbers of names', () => {
    expect(other('in 2015 they left')).toEqual([true])
    expect(other('Resolution 2254 passed')).toEqual([true])
    expect(other('30 miles away')).toEqual([true])
    expect(other('score 3 - 1 today')).toEqual([true, true])
  })
  test('keeps counts', () => {
    expect(other('2000 sailors left')).toEqual([false])
  })
})

describe('side', () => {
  test('is an owner, a nationality or the people themselves', () => {
    const rows = `five five NUM CD 3 nummod
      Norlandian Norlandian ADJ JJ 3 amod
      soldiers soldier NOUN NNS 4 nsubj
      died die VERB VBD 0 root`
    expect(counts('five Norlandian soldiers died', rows).map(side)).toEqual([
      { word: 1, name: 'Norlandian' },
    ])
    const both = `five five NUM CD 2 nummod
      ships ship NOUN NNS 3 nsubj
      sank sink VERB VBD 0 root
      on on ADP IN 6 case
      both both DET DT 6 det
      sides side NOUN NNS 3 obl`
    expect(counts('five ships sank on both sides', both).map(side)).toEqual([
      { word: null, name: 'both sides' },
    ])
  })
})
