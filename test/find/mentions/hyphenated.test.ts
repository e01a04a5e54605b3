import { expect, test } from 'vitest'
import { hyphenated } from '../../../src/find/mentions/hyphenated.ts'
import { compactReading } from '../../compact-reading.ts'

const at = (text: string, rows: string) => hyphenated(compactReading(text, rows).words, 2)

test('an office in parts is known whole', () => {
  expect(
    at(
      'President-elect Berg',
      'President:NOUN:NN:3:compound -:PUNCT:HYPH:3:punct elect:NOUN:NN:4:nmod:desc Berg:PROPN:NNP:0:root',
    )?.office,
  ).toBe('national')
})

test('two words with a dash between them are no office', () => {
  expect(
    at(
      'Karelo-backed fighters',
      'Karelo:PROPN:NNP:3:compound -:PUNCT:HYPH:3:punct backed:VERB:VBN:4:amod fighters:NOUN:NNS:0:root:fighter',
    ),
  ).toBe(null)
  expect(
    at(
      'President - elect Berg',
      'President:NOUN:NN:3:compound -:PUNCT:HYPH:3:punct elect:NOUN:NN:4:nmod:desc Berg:PROPN:NNP:0:root',
    ),
  ).toBe(null)
})
