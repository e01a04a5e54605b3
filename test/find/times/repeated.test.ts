import { expect, test } from 'vitest'
import { repeated } from '../../../src/find/times/repeated.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads how often something happens', () => {
  expect(wordsOf(repeated, 'The council meets every Thursday and votes twice a month.')).toEqual([
    'every Thursday',
    'twice a month',
  ])
  expect(wordsOf(repeated, 'He writes daily and reports three times per year.')).toEqual([
    'daily',
    'three times per year',
  ])
  expect(wordsOf(repeated, 'It opens on Sundays and every two weeks.')).toEqual([
    'Sundays',
    'every two weeks',
  ])
})

test('leaves newspapers and single times alone', () => {
  expect(wordsOf(repeated, 'The party daily Gazeta and the Daily Courier agreed once.')).toEqual([])
  expect(wordsOf(repeated, 'Every soldier left.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(repeated, 'The council meets every Thursday.')).toEqual({
    kind: 'set',
    value: 'XXXX-WXX-4',
  })
})

test('leaves the daily that a newspaper is called', () => {
  expect(wordsOf(repeated, 'He told the Steppe Daily so.')).toEqual([])
  expect(wordsOf(repeated, 'He told the weekly Der Bote so.')).toEqual([])
})
