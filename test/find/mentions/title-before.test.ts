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

test("an editor's bracket and an office with hyphens belong to the title", () => {
  const reading = compactReading(
    'Speaker [Ada] Berg left.',
    'Speaker:NOUN:NN:5:nmod:desc [:PUNCT:-LRB-:3:punct Ada:PROPN:NNP:5:compound ]:PUNCT:-RRB-:3:punct Berg:PROPN:NNP:6:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:6:punct',
  )
  expect(titleBefore(reading, 2)).toBe(0)
  const chief = compactReading(
    'Commander-in-Chief Ada Berg left.',
    'Commander:NOUN:NN:6:nmod:desc -:PUNCT:HYPH:1:punct in:ADP:IN:5:case -:PUNCT:HYPH:5:punct Chief:NOUN:NN:1:nmod Ada:PROPN:NNP:8:nsubj Berg:PROPN:NNP:6:flat left:VERB:VBD:0:root:leave .:PUNCT:.:8:punct',
  )
  expect(titleBefore(chief, 5)).toBe(0)
})

test('a spokesman of what a name is part of is not the one with the name', () => {
  const reading = compactReading(
    'A spokesman for the Berg campaign left.',
    'A:DET:DT:2:det spokesman:NOUN:NN:7:nsubj for:ADP:IN:6:case the:DET:DT:6:det Berg:PROPN:NNP:6:compound campaign:NOUN:NN:2:nmod left:VERB:VBD:0:root:leave .:PUNCT:.:7:punct',
  )
  expect(titleBefore(reading, 4)).toBe(4)
})
