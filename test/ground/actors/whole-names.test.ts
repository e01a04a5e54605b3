import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const rows = (first: string) =>
  `${first}:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct`

test('a given name that the model left out belongs to the name', () => {
  const { actors } = actorsOf('Olga Berg left.', rows('Olga'), { Berg: 'Person' })
  expect(actors.map(({ name }) => name)).toEqual(['Olga Berg'])
})

test('another word before it does not', () => {
  const { actors } = actorsOf('Captain Berg left.', rows('Captain'), { Berg: 'Person' })
  expect(actors.map(({ name }) => name)).toEqual(['Berg'])
})
