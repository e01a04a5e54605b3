import { expect, test } from 'vitest'
import { findPlaces } from '../../../src/find/places/index.ts'
import { buildReading } from '../../build-reading.ts'

const text = 'Peru troops enter\n\nThe Peruvian army entered Chile.'
const rows = `Peru Peru PROPN NNP 2 compound
troops troop NOUN NNS 3 nsubj
enter enter VERB VBP 0 root

The the DET DT 3 det
Peruvian peruvian ADJ JJ 3 amod
army army NOUN NN 4 nsubj
entered enter VERB VBD 0 root
Chile Chile PROPN NNP 4 obj
. . PUNCT . 4 punct`

test('names below the headline are found, demonyms only as peoples', () => {
  const reading = buildReading(text, rows, {
    report: { headline: [0, 17] },
    entities: [
      { words: [0, 1], type: 'Location', sure: 0.9 },
      { words: [4, 5], type: 'Location', sure: 0.6 },
      { words: [7, 8], type: 'Location', sure: 0.9 },
    ],
  })
  expect(findPlaces(reading).map(({ span, role }) => [text.slice(...span), role])).toEqual([
    ['Peruvian', 'people'],
    ['Chile', 'place'],
  ])
})

test('a union of states is no place', () => {
  const reading = buildReading(
    'in the EU',
    'in in ADP IN 3 case\nthe the DET DT 3 det\nEU EU PROPN NNP 0 root',
    {
      entities: [{ words: [2, 3], type: 'Location', sure: 0.9 }],
    },
  )
  expect(findPlaces(reading)).toEqual([])
})

test('an agency that no table has is no place in the brackets of a dateline, a country is', () => {
  const rolesOf = (agency: string) => {
    const line = `LIMA (${agency}) - Peru voted.`
    const rows = `LIMA LIMA PROPN NNP 6 nsubj
      ( ( PUNCT -LRB- 3 punct
      ${agency} ${agency} PROPN NNP 1 appos
      ) ) PUNCT -RRB- 3 punct
      - - PUNCT HYPH 1 punct
      Peru Peru PROPN NNP 7 nsubj
      voted vote VERB VBD 0 root
      . . PUNCT . 7 punct`
    const reading = buildReading(line, rows, {
      entities: [{ words: [2, 3], type: 'Location', sure: 0.9 }],
    })
    return findPlaces(reading).find(({ span }) => line.slice(...span) === agency)?.role
  }
  expect(rolesOf('QWERTZ')).toBe('name-part')
  expect(rolesOf('Chile')).toBe('place')
})

test('the adjective of a state that only the report knows is no place', () => {
  const line = "Orvenia's army and Orvenian towns"
  const rows = `Orvenia Orvenia PROPN NNP 3 nmod:poss
    's 's PART POS 1 case
    army army NOUN NN 0 root
    and and CCONJ CC 6 cc
    Orvenian Orvenian PROPN NNP 6 compound
    towns town NOUN NNS 3 conj`
  const reading = buildReading(line, rows, {
    entities: [
      { words: [0, 1], type: 'Location', sure: 0.9 },
      { words: [4, 5], type: 'Location', sure: 0.9 },
    ],
  })
  expect(findPlaces(reading).map(({ span, role }) => [line.slice(...span), role])).toEqual([
    ['Orvenia', 'government'],
  ])
})
