import { expect, test } from 'vitest'
import { countryNames } from '../../../src/find/mentions/country-names.ts'
import { compactReading } from '../../compact-reading.ts'

test('a country that the model missed is found in a compound and in a name', () => {
  const reading = compactReading(
    'The Costa Rica flag and the Peru Fishing Board.',
    'The:DET:DT:4:det Costa:PROPN:NNP:4:compound Rica:PROPN:NNP:2:flat flag:NOUN:NN:0:root and:CCONJ:CC:9:cc the:DET:DT:9:det Peru:PROPN:NNP:9:compound Fishing:PROPN:NNP:9:compound Board:PROPN:NNP:4:conj .:PUNCT:.:4:punct',
    { 'Peru Fishing Board': 'Organization' },
  )
  expect(countryNames(reading).map((one) => reading.report.text.slice(...one.span))).toEqual([
    'Costa Rica',
    'Peru',
  ])
})

test('a part of a person\'s name and "New" with a country are none', () => {
  const reading = compactReading(
    'Will Jordan left New Mexico and the Gulf of Oman.',
    'Will:PROPN:NNP:3:nsubj Jordan:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave New:PROPN:NNP:5:compound Mexico:PROPN:NNP:3:obj and:CCONJ:CC:8:cc the:DET:DT:8:det Gulf:PROPN:NNP:5:conj of:ADP:IN:10:case Oman:PROPN:NNP:8:nmod .:PUNCT:.:3:punct',
    { 'Will Jordan': 'Person', 'New Mexico': 'Location' },
  )
  expect(countryNames(reading)).toEqual([])
})

test('a by-name of a country that ends a longer name is none', () => {
  const reading = compactReading(
    'The Union of Coastal States met.',
    'The:DET:DT:2:det Union:PROPN:NNP:6:nsubj of:ADP:IN:5:case Coastal:PROPN:NNP:5:compound States:PROPN:NNPS:2:nmod met:VERB:VBD:0:root:meet .:PUNCT:.:6:punct',
    { 'Union of Coastal States': 'Organization' },
  )
  expect(countryNames(reading)).toEqual([])
})
