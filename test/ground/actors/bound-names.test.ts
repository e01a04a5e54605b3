import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const start =
  'Olga:PROPN:NNP:5:nsubj Berg:PROPN:NNP:1:flat and:CCONJ:CC:4:cc Ada:PROPN:NNP:1:conj:Ada spoke:VERB:VBD:0:root:speak .:PUNCT:.:5:punct'
const names = { 'Olga Berg': 'Person', Ada: 'Person' } as const

test('a subject pronoun is nobody who is named under its verb', () => {
  const { of } = actorsOf(
    'Olga Berg and Ada spoke. She said Berg lied.',
    `${start} | She:PRON:PRP:2:nsubj said:VERB:VBD:0:root:say Berg:PROPN:NNP:4:nsubj lied:VERB:VBD:2:ccomp:lie .:PUNCT:.:2:punct`,
    { ...names, Berg: 'Person' },
  )
  expect(of('She')).not.toBe('olga-berg')
})

test('it may be one named in a clause beside', () => {
  const { of } = actorsOf(
    'Olga Berg spoke. She left when Berg lied.',
    'Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat spoke:VERB:VBD:0:root:speak .:PUNCT:.:3:punct | She:PRON:PRP:2:nsubj left:VERB:VBD:0:root:leave when:SCONJ:WRB:5:mark Berg:PROPN:NNP:5:nsubj lied:VERB:VBD:2:advcl:lie .:PUNCT:.:2:punct',
    { 'Olga Berg': 'Person', Berg: 'Person' },
  )
  expect(of('She')).toBe('olga-berg')
})
