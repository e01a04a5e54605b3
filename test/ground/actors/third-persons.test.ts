import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

test('she is the nearest woman, it the nearest state', () => {
  const { of } = actorsOf(
    'Olga Berg met Ivan Holt in Norway. She said it paid.',
    'Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat met:VERB:VBD:0:root:meet Ivan:PROPN:NNP:3:obj Holt:PROPN:NNP:4:flat in:ADP:IN:7:case Norway:PROPN:NNP:3:obl .:PUNCT:.:3:punct | She:PRON:PRP:2:nsubj said:VERB:VBD:0:root:say it:PRON:PRP:4:nsubj paid:VERB:VBD:2:ccomp:pay .:PUNCT:.:2:punct',
    { 'Olga Berg': 'Person', 'Ivan Holt': 'Person', Norway: 'Location' },
  )
  expect([of('She'), of('it')]).toEqual(['olga-berg', 'norway'])
})

test('the object of a verb is not its subject', () => {
  const { of } = actorsOf(
    'Ivan Holt accused him.',
    'Ivan:PROPN:NNP:3:nsubj Holt:PROPN:NNP:1:flat accused:VERB:VBD:0:root:accuse him:PRON:PRP:3:obj .:PUNCT:.:3:punct',
    { 'Ivan Holt': 'Person' },
  )
  expect(of('him')).toBeNull()
})
