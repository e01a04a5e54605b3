import { expect, test } from 'vitest'
import { nearUnits } from '../../../src/find/times/near-units.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads counted units up to now as a duration', () => {
  expect(wordsOf(nearUnits, 'Prices doubled in the past two years.')).toEqual([
    'the past two years',
  ])
  expect(wordsOf(nearUnits, 'He ruled for the first nine months.')).toEqual([
    'the first nine months',
  ])
})

test('reads uncounted ones as the recent past or the near future', () => {
  expect(wordsOf(nearUnits, 'Tension rose in recent weeks and months.')).toEqual([
    'recent weeks and months',
  ])
  expect(wordsOf(nearUnits, 'It may ease in the coming days.')).toEqual(['the coming days'])
})

test('leaves single units and other nouns alone', () => {
  expect(wordsOf(nearUnits, 'It fell last year for the last two armies.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(nearUnits, 'Prices doubled in the past two years.')).toEqual({
    kind: 'duration',
    amounts: [{ count: 2, unit: 'year' }],
    side: 'before',
  })
})
