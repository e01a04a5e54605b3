import { expect, test } from 'vitest'
import type { StatementFinding } from '../../../src/find/findings.ts'
import { actorsOf, quotedBy } from './actors-of.ts'

const said = (...speakers: readonly number[]): readonly StatementFinding[] =>
  speakers.map((speaker) => ({
    ...quotedBy('"x"', [speaker]),
    form: 'indirect' as const,
    content: [],
  }))

test('a group that is cited and then a body nobody has introduced are one', () => {
  const { of, actors } = actorsOf(
    'A fishing group said so. Maren Watch added more.',
    'A:DET:DT:3:det fishing:NOUN:NN:3:compound group:NOUN:NN:4:nsubj said:VERB:VBD:0:root:say so:ADV:RB:4:advmod .:PUNCT:.:4:punct | Maren:PROPN:NNP:2:compound Watch:PROPN:NNP:3:nsubj added:VERB:VBD:0:root:add more:ADJ:JJR:3:obj .:PUNCT:.:3:punct',
    { 'Maren Watch': 'Organization' },
    said(2, 7),
  )
  expect(of('group')).toBe('maren-watch')
  expect(actors.map(({ name }) => name)).toEqual(['Maren Watch'])
})

test('a spokesman is not the minister who speaks next', () => {
  const { of } = actorsOf(
    'His spokesman said so. Minister Olga Berg added more.',
    'His:PRON:PRP$:2:nmod:poss spokesman:NOUN:NN:3:nsubj said:VERB:VBD:0:root:say so:ADV:RB:3:advmod .:PUNCT:.:3:punct | Minister:NOUN:NN:2:nmod:desc Olga:PROPN:NNP:4:nsubj Berg:PROPN:NNP:2:flat added:VERB:VBD:0:root:add more:ADJ:JJR:4:obj .:PUNCT:.:4:punct',
    { 'Olga Berg': 'Person' },
    said(1, 6),
  )
  expect(of('spokesman')).not.toBe(of('Berg'))
})

test('an official who is cited without a name stays without one', () => {
  const { of } = actorsOf(
    'An official said so. Olga Berg added more.',
    'An:DET:DT:2:det official:NOUN:NN:3:nsubj said:VERB:VBD:0:root:say so:ADV:RB:3:advmod .:PUNCT:.:3:punct | Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat added:VERB:VBD:0:root:add more:ADJ:JJR:3:obj .:PUNCT:.:3:punct',
    { 'Olga Berg': 'Person' },
    said(1, 5),
  )
  expect(of('official')).toBe('official')
})

const lead = (next: string) =>
  `A:DET:DT:2:det mayor:NOUN:NN:3:nsubj quit:VERB:VBD:0:root .:PUNCT:.:3:punct | ${next}`

test('the somebody of the lead is whom the next paragraph begins with', () => {
  const { of } = actorsOf(
    'A mayor quit.\n\nOlga Berg left.',
    lead(
      'Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct',
    ),
    { 'Olga Berg': 'Person' },
  )
  expect(of('mayor')).toBe('olga-berg')
})

test('not so somebody with a title of another', () => {
  const { of } = actorsOf(
    'A mayor quit.\n\nSenator Olga Berg left.',
    lead(
      'Senator:NOUN:NN:2:nmod:desc Olga:PROPN:NNP:4:nsubj Berg:PROPN:NNP:2:flat left:VERB:VBD:0:root:leave .:PUNCT:.:4:punct',
    ),
    { 'Olga Berg': 'Person' },
  )
  expect(of('mayor')).not.toBe('olga-berg')
})
