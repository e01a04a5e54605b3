import { expect, test } from 'vitest'
import { pronouns } from '../../../src/find/mentions/pronouns.ts'
import { compactReading } from '../../compact-reading.ts'

test('personal and possessive pronouns are mentions', () => {
  const reading = compactReading(
    'She said their offer reached us.',
    'She:PRON:PRP:2:nsubj said:VERB:VBD:0:root:say their:PRON:PRP$:4:nmod:poss offer:NOUN:NN:5:nsubj reached:VERB:VBD:2:ccomp:reach us:PRON:PRP:5:obj .:PUNCT:.:2:punct',
  )
  expect(pronouns(reading).map((one) => reading.words[one.head]?.form)).toEqual([
    'She',
    'their',
    'us',
  ])
})

test('an "it" that only announces a clause, and "you", are none', () => {
  const reading = compactReading(
    'It is likely that you won.',
    'It:PRON:PRP:3:nsubj is:AUX:VBZ:3:cop:be likely:ADJ:JJ:0:root that:SCONJ:IN:6:mark you:PRON:PRP:6:nsubj won:VERB:VBD:3:ccomp:win .:PUNCT:.:3:punct',
  )
  expect(pronouns(reading)).toEqual([])
})

test('an "it" that only announces what could be, or the second time, stands for nothing', () => {
  const mentions = (text: string, rows: string) => pronouns(compactReading(text, rows)).length
  expect(
    mentions(
      'It could be that Berg left.',
      'It:PRON:PRP:3:nsubj could:AUX:MD:3:aux be:VERB:VB:0:root that:SCONJ:IN:6:mark Berg:PROPN:NNP:6:nsubj left:VERB:VBD:3:ccomp:leave .:PUNCT:.:3:punct',
    ),
  ).toBe(0)
  expect(
    mentions(
      'It was the second time.',
      'It:PRON:PRP:5:nsubj was:AUX:VBD:5:cop:be the:DET:DT:5:det second:ADJ:JJ:5:amod time:NOUN:NN:0:root .:PUNCT:.:5:punct',
    ),
  ).toBe(0)
})
