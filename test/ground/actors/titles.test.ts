import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const titles = (text: string, rows: string, names: Parameters<typeof actorsOf>[2], id: string) =>
  actorsOf(text, rows, names)
    .actors.find((actor) => actor.id === id)
    ?.titles.map(({ title, of }) => [title, of])

test('an office goes without the country that it belongs to, a rank stands apart', () => {
  expect(
    titles(
      'Norwegian army spokesman Colonel Olga Berg left.',
      'Norwegian:ADJ:JJ:3:amod army:NOUN:NN:3:compound spokesman:NOUN:NN:5:nmod:desc Colonel:PROPN:NNP:5:nmod:desc Olga:PROPN:NNP:7:nsubj Berg:PROPN:NNP:5:flat left:VERB:VBD:0:root:leave .:PUNCT:.:7:punct',
      { 'Olga Berg': 'Person' },
      'olga-berg',
    ),
  ).toEqual([
    ['army spokesman', 'norway'],
    ['Colonel', null],
  ])
})

test('a former office and a mere resident are no titles', () => {
  const rows = (word: string) =>
    `${word}:ADJ:JJ:2:amod mayor:NOUN:NN:3:nmod:desc Olga:PROPN:NNP:5:nsubj Berg:PROPN:NNP:3:flat left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct`
  const names = { 'Olga Berg': 'Person' } as const
  expect(titles('Former mayor Olga Berg left.', rows('Former'), names, 'olga-berg')).toEqual([])
  expect(
    titles(
      'Local resident Olga Berg left.',
      rows('Local').replace('mayor', 'resident'),
      names,
      'olga-berg',
    ),
  ).toEqual([])
})

test('a name that the description runs into is no part of the title', () => {
  const { actors } = actorsOf(
    'The army spokesman Col. Jon Falk spoke.',
    'The:DET:DT:3:det army:NOUN:NN:3:compound spokesman:NOUN:NN:7:nsubj Col.:PROPN:NNP:5:nmod:desc Jon:PROPN:NNP:3:appos Falk:PROPN:NNP:3:flat spoke:VERB:VBD:0:root:speak .:PUNCT:.:7:punct',
    { 'Jon Falk': 'Person' },
  )
  const person = actors.find(({ id }) => id === 'jon-falk')
  expect(person?.titles.map(({ title }) => title).sort()).toEqual(['Col.', 'army spokesman'])
})
