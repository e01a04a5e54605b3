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

test('a given name that an editor has put in, and any after a short title, belong to it', () => {
  const inserted = actorsOf(
    '[Olga] Berg left.',
    '[:PUNCT:-LRB-:2:punct Olga:PROPN:NNP:5:nsubj ]:PUNCT:-RRB-:2:punct Berg:PROPN:NNP:2:dep left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct',
    { Berg: 'Person' },
  )
  expect(inserted.actors.map(({ name }) => name)).toEqual(['Olga Berg'])
  const titled = actorsOf(
    'Sen. Vonn Berg left.',
    'Sen.:NOUN:NN:2:nmod:desc Vonn:PROPN:NNP:4:nsubj Berg:PROPN:NNP:2:flat left:VERB:VBD:0:root:leave .:PUNCT:.:4:punct',
    { Berg: 'Person' },
  )
  const [person] = titled.actors.filter(({ kind }) => kind === 'person')
  expect([person?.name, person?.titles[0]?.title]).toEqual(['Vonn Berg', 'Sen.'])
})
