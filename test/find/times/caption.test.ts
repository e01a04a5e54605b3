import { expect, test } from 'vitest'
import { tenseOf } from '../../../src/find/times/tense.ts'
import { plain } from './plain.ts'

const tense = (text: string, word: string) => {
  const reading = plain(text)
  const at = reading.words.findIndex(({ form }) => form === word)
  return tenseOf(reading, [at, at + 1])
}

test('isCaption takes the present tense of a caption for the past', () => {
  expect(tense('The mayor opens the port on Tuesday. (Photo: Ida Holm)', 'Tuesday')).toBe('past')
  expect(tense('The fair opens on Tuesday.', 'Tuesday')).toBe('present')
})
