import { describe, expect, test } from 'vitest'
import { roleOf } from '../../../src/find/places/role-of.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

/** Role of the word `name` in a sentence given as rows. */
const role = (name: string, rows: string) => {
  const text = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/)[0])
    .join(' ')
  const reading = buildReading(text, rows)
  const at = reading.words.findIndex(({ form }) => form === name)
  return roleOf(treeOf(reading), [at, at + 1], name, reading)
}

describe('a state', () => {
  const struck = `Chile Chile PROPN NNP 2 nsubj
    struck strike VERB VBD 0 root
    Peru Peru PROPN NNP 2 obj
    from from ADP IN 5 case
    Bolivia Bolivia PROPN NNP 2 obl`
  test('that acts or is acted on is a government', () => {
    expect(role('Chile', struck)).toBe('government')
    expect(role('Peru', struck)).toBe('government')
  })
  test('from which something happens is a place', () => {
    expect(role('Bolivia', struck)).toBe('place')
  })
  test('that somebody visits or goes to is a place', () => {
    const visit = `They they PRON PRP 2 nsubj
      visited visit VERB VBD 0 root
      Peru Peru PROPN NNP 2 obj
      before before SCONJ IN 5 mark
      flying fly VERB VBG 2 advcl
      to to ADP IN 7 case
      Chile Chile PROPN NNP 5 obl`
    expect(role('Peru', visit)).toBe('place')
    expect(role('Chile', visit)).toBe('place')
  })
  test('that something is said or sold to is a government', () => {
    const offer = `an a DET DT 2 det
      offer offer NOUN NN 0 root
      to to ADP IN 4 case
      Chile Chile PROPN NNP 2 nmod`
    expect(role('Chile', offer)).toBe('government')
  })
  test('that owns is a government, unless what it owns is a place in it', () => {
    const army = `Chile Chile PROPN NNP 3 nmod:poss
      's 's PART POS 1 case
      army army NOUN NN 0 root`
    expect(role('Chile', army)).toBe('government')
    expect(role('Chile', army.replace('army army NOUN NN', 'Santiago Santiago PROPN NNP'))).toBe(
      'place',
    )
  })
  test('that backs somebody is a government, one where somebody is based a place', () => {
    const backed = (word: string) => `Chile Chile PROPN NNP 3 obl
      - - PUNCT HYPH 3 punct
      ${word} ${word} VERB VBN 4 amod
      rebels rebel NOUN NNS 0 root`
    expect(role('Chile', backed('backed'))).toBe('government')
    expect(role('Chile', backed('based'))).toBe('place')
  })
})

describe('a capital', () => {
  test('that speaks is a government', () => {
    expect(role('Lima', 'Lima Lima PROPN NNP 2 nsubj\nprotested protest VERB VBD 0 root')).toBe(
      'government',
    )
  })
  test('in which something happens or that modifies a noun of no power is a place', () => {
    expect(role('Lima', 'in in ADP IN 2 case\nLima Lima PROPN NNP 0 root')).toBe('place')
    expect(role('Lima', 'Lima Lima PROPN NNP 2 compound\nweather weather NOUN NN 0 root')).toBe(
      'place',
    )
  })
})

describe('a region', () => {
  test('before its troops is a government, after a word for its kind a place', () => {
    expect(
      role('Catalonia', 'Catalonia Catalonia PROPN NNP 2 compound\nforces force NOUN NNS 0 root'),
    ).toBe('government')
    expect(
      role(
        'Catalonia',
        'region region NOUN NN 0 root\nof of ADP IN 3 case\nCatalonia Catalonia PROPN NNP 1 nmod',
      ),
    ).toBe('place')
  })
})

test('a town is a place even as the subject', () => {
  expect(role('Puno', 'Puno Puno PROPN NNP 2 nsubj\nburned burn VERB VBD 0 root')).toBe('place')
})

test('a palace does nothing but by those who rule in it', () => {
  const rows = `the the DET DT 3 det
    White White PROPN NNP 3 compound
    House House PROPN NNP 5 nsubj:pass
    was be AUX VBD 5 aux
    consumed consume VERB VBN 0 root`
  const reading = buildReading('the White House was consumed', rows)
  expect(roleOf(treeOf(reading), [1, 3], 'White House', reading)).toBe('government')
})
