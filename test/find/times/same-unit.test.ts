import { expect, test } from 'vitest'
import { sameUnit } from '../../../src/find/times/same-unit.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a unit tied to the date last mentioned', () => {
  expect(wordsOf(sameUnit, 'The vote was annulled the next day.')).toEqual(['the next day'])
  expect(wordsOf(sameUnit, 'That same night the hall burned.')).toEqual(['That same night'])
  expect(wordsOf(sameUnit, 'It failed the following year.')).toEqual(['the following year'])
})

test('leaves other nouns alone', () => {
  expect(wordsOf(sameUnit, 'That minister took the next train.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(sameUnit, 'The vote was annulled the next day.')).toEqual({
    kind: 'anaphor',
    unit: 'day',
    shift: 1,
    part: null,
  })
})
