import { expect, test } from 'vitest'
import { findMentions } from '../../../src/find/mentions/index.ts'
import { compactReading } from '../../compact-reading.ts'

test('mentions come in the order of their heads, a country inside a title with its own', () => {
  const text = 'Norwegian minister Ada Berg said she left.'
  const reading = compactReading(
    text,
    'Norwegian:ADJ:JJ:2:amod minister:NOUN:NN:3:nmod:desc Ada:PROPN:NNP:5:nsubj Berg:PROPN:NNP:3:flat said:VERB:VBD:0:root:say she:PRON:PRP:7:nsubj left:VERB:VBD:5:ccomp:leave .:PUNCT:.:5:punct',
    { 'Ada Berg': 'Person' },
  )
  expect(findMentions(reading).map((one) => text.slice(...one.span))).toEqual([
    'Norwegian',
    'Norwegian minister Ada Berg',
    'she',
  ])
})

test('an empty reading has none', () => {
  expect(findMentions(compactReading('Stop.', 'Stop:VERB:VB:0:root .:PUNCT:.:1:punct'))).toEqual([])
})
