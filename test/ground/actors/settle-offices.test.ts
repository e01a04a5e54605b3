import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const rows =
  'Norway:PROPN:NNP:2:nsubj paid:VERB:VBD:0:root:pay .:PUNCT:.:2:punct | OFFICE:NOUN:NN:2:nmod:desc Olga:PROPN:NNP:4:nsubj Berg:PROPN:NNP:2:flat left:VERB:VBD:0:root:leave .:PUNCT:.:4:punct'
const titleOf = (office: string) =>
  actorsOf(`Norway paid. ${office} Olga Berg left.`, rows.replace('OFFICE', office), {
    Norway: 'Location',
    'Olga Berg': 'Person',
  }).actors.find((actor) => actor.id === 'olga-berg')?.titles[0]?.of

test('a national office without a country is of the state that the report is about', () => {
  expect(titleOf('Chancellor')).toBe('norway')
})

test('another office is of nobody', () => {
  expect(titleOf('Spokeswoman')).toBeNull()
})

test('a representative of a named state is not one of the American Congress', () => {
  const { actors } = actorsOf(
    'Norwegian representative Olga Berg left.',
    'Norwegian:ADJ:JJ:2:amod representative:NOUN:NN:3:nmod:desc Olga:PROPN:NNP:5:nsubj Berg:PROPN:NNP:3:flat left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct',
    { 'Olga Berg': 'Person' },
  )
  expect(actors.find((actor) => actor.id === 'olga-berg')?.titles[0]?.of).toBe('norway')
})

const officeAfter = (before: string, rows: string) =>
  actorsOf(
    `Norway paid. Norway paid. ${before} Chancellor Olga Berg left.`,
    `Norway:PROPN:NNP:2:nsubj paid:VERB:VBD:0:root:pay .:PUNCT:.:2:punct | Norway:PROPN:NNP:2:nsubj paid:VERB:VBD:0:root:pay .:PUNCT:.:2:punct | ${rows} | Chancellor:NOUN:NN:2:nmod:desc Olga:PROPN:NNP:4:nsubj Berg:PROPN:NNP:2:flat left:VERB:VBD:0:root:leave .:PUNCT:.:4:punct`,
    { Norway: 'Location', Austria: 'Location', 'Olga Berg': 'Person' },
  ).actors.find((actor) => actor.id === 'olga-berg')?.titles[0]?.of

test('the state that the sentence before is about comes before the main one, but no place in it', () => {
  expect(
    officeAfter(
      'Austria spoke.',
      'Austria:PROPN:NNP:2:nsubj spoke:VERB:VBD:0:root:speak .:PUNCT:.:2:punct',
    ),
  ).toBe('austria')
  expect(
    officeAfter(
      'Nobody saw Austria.',
      'Nobody:PRON:NN:2:nsubj saw:VERB:VBD:0:root:see Austria:PROPN:NNP:2:obj .:PUNCT:.:2:punct',
    ),
  ).toBe('norway')
})

test('of two states in one breath the one that is named more often', () => {
  const spoke = 'spoke:VERB:VBD:0:root:speak'
  const { actors } = actorsOf(
    'Norway paid. Norwegian and Austrian troops spoke to Chancellor Olga Berg.',
    `Norway:PROPN:NNP:2:nsubj paid:VERB:VBD:0:root:pay .:PUNCT:.:2:punct | Norwegian:ADJ:JJ:4:amod and:CCONJ:CC:3:cc Austrian:ADJ:JJ:1:conj troops:NOUN:NNS:5:nsubj ${spoke} to:ADP:IN:8:case Chancellor:NOUN:NN:8:nmod:desc Olga:PROPN:NNP:5:obl Berg:PROPN:NNP:8:flat .:PUNCT:.:5:punct`,
    { Norway: 'Location', 'Olga Berg': 'Person' },
  )
  expect(actors.find(({ id }) => id === 'olga-berg')?.titles[0]?.of).toBe('norway')
})

test('the government of somebody does not say whose chancellor that is, but is that state later', () => {
  const { actors, of } = actorsOf(
    'Austria spoke. Austria spoke. Norway saw the government of Chancellor Olga Berg.',
    'Austria:PROPN:NNP:2:nsubj spoke:VERB:VBD:0:root:speak .:PUNCT:.:2:punct | Austria:PROPN:NNP:2:nsubj spoke:VERB:VBD:0:root:speak .:PUNCT:.:2:punct | Norway:PROPN:NNP:2:nsubj saw:VERB:VBD:0:root:see the:DET:DT:4:det government:NOUN:NN:2:obj of:ADP:IN:7:case Chancellor:NOUN:NN:7:nmod:desc Olga:PROPN:NNP:4:nmod Berg:PROPN:NNP:7:flat .:PUNCT:.:2:punct',
    { Austria: 'Location', Norway: 'Location', 'Olga Berg': 'Person' },
  )
  expect(actors.find(({ id }) => id === 'olga-berg')?.titles[0]?.of).toBe('norway')
  expect(of('government')).toBe('norway')
})
