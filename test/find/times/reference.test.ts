import { expect, test } from 'vitest'
import { reference } from '../../../src/find/times/reference.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads the words for present, past and future', () => {
  expect(wordsOf(reference, 'The ship is now in port and may sail in the near future.')).toEqual([
    'now',
    'the near future',
  ])
  expect(wordsOf(reference, 'He recently fell. At the moment, he rests.')).toEqual([
    'recently',
    'the moment',
  ])
})

test('leaves the adjectives and the nouns that govern alone', () => {
  expect(
    wordsOf(
      reference,
      'The future king and the former and current ministers met at the moment of truth.',
    ),
  ).toEqual([])
  expect(wordsOf(reference, 'They feared for the future of Velmar.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(reference, 'The ship is now in port.')).toEqual({
    kind: 'reference',
    value: 'PRESENT_REF',
  })
})
