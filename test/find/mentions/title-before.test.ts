import { expect, test } from 'vitest'
import { titleBefore } from '../../../src/find/mentions/title-before.ts'
import { compactReading } from '../../compact-reading.ts'

test('the title reaches back over a preposition and a possessor', () => {
  const reading = compactReading(
    "Norland's ambassador to the league Ada Berg left.",
    "Norland:PROPN:NNP:3:nmod:poss 's:PART:POS:1:case ambassador:NOUN:NN:7:nmod:desc to:ADP:IN:6:case the:DET:DT:6:det league:NOUN:NN:3:nmod Ada:PROPN:NNP:9:nsubj Berg:PROPN:NNP:7:flat left:VERB:VBD:0:root:leave .:PUNCT:.:9:punct",
  )
  expect(titleBefore(reading, 6)).toBe(0)
})

test('a verb, a plural noun and plain prose before the name are no title', () => {
  const reading = compactReading(
    'He told reporters Ada Berg left.',
    'He:PRON:PRP:2:nsubj told:VERB:VBD:0:root:tell reporters:NOUN:NNS:2:iobj:reporter Ada:PROPN:NNP:6:nsubj Berg:PROPN:NNP:4:flat left:VERB:VBD:2:ccomp:leave .:PUNCT:.:2:punct',
  )
  expect(titleBefore(reading, 3)).toBe(3)
})
