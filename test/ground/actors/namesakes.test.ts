import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const rows = (title: string) =>
  `Olga:PROPN:NNP:3:nsubj Jordan:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct | ${title} Jordan:PROPN:NNP:3:nsubj stayed:VERB:VBD:0:root:stay .:PUNCT:.:3:punct`
const names = { 'Olga Jordan': 'Person', Jordan: 'Location' } as const

test("a title before it makes a country's name somebody's surname", () => {
  const { of } = actorsOf(
    'Olga Jordan left. Sheriff Jordan stayed.',
    rows('Sheriff:PROPN:NNP:2:compound'),
    names,
  )
  expect(of('Jordan', 2)).toBe('olga-jordan')
})

test('without one the country is meant', () => {
  const { of } = actorsOf(
    'Olga Jordan left. Still Jordan stayed.',
    rows('Still:ADV:RB:3:advmod'),
    names,
  )
  expect(of('Jordan', 2)).toBe('jordan')
})
