import { expect, test } from 'vitest'
import { bareNames } from '../../../src/find/places/bare-names.ts'
import { buildReading } from '../../build-reading.ts'

const names = (text: string) => {
  const rows = text
    .split(' ')
    .map((form) => `${form} ${form} PROPN NNP 0 root`)
    .join('\n')
  const { words, report } = buildReading(text, rows)
  return bareNames(words, [0, words.length], report.text).map(([first, end]) =>
    words
      .slice(first, end)
      .map(({ form }) => form)
      .join(' '),
  )
}

test('a pair is two names', () => {
  expect(names('Lyon , France')).toEqual(['Lyon', 'France'])
})

test('articles, directions and the possessive are no part of a name', () => {
  expect(names("the eastern Ukraine 's")).toEqual(['Ukraine'])
})

test('what the gazetteer knows as a whole is not cut', () => {
  expect(names('Western Balkans')).toEqual(['Western Balkans'])
  expect(names('Bosnia and Herzegovina')).toEqual(['Bosnia and Herzegovina'])
})

test('an owner whose apostrophe was lost is a name of its own', () => {
  expect(names('Frances Lyon')).toEqual(['Frances', 'Lyon'])
})
