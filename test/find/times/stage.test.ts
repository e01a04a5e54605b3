import { expect, test } from 'vitest'
import { stage } from '../../../src/find/times/stage.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads the early, middle and late part of a date', () => {
  expect(wordsOf(stage, 'Fighting flared in the late 1980s and earlier this week.')).toEqual([
    'the late 1980s',
    'earlier this week',
  ])
  expect(wordsOf(stage, 'It must stop by the end of March.')).toEqual(['the end of March'])
  expect(wordsOf(stage, 'It began in mid-2015.')).toEqual(['mid-2015'])
  expect(wordsOf(stage, 'It is due at year-end.')).toEqual(['year-end'])
})

test('reads the first and last weeks of a month', () => {
  expect(wordsOf(stage, 'It fell in the last days of March.')).toEqual(['the last days of March'])
  expect(wordsOf(stage, 'It fell in the last days of the siege.')).toEqual([])
})

test('leaves an early train and a way of speaking alone', () => {
  expect(wordsOf(stage, 'He took the early train at the end of the day.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(stage, 'Fighting flared in the late 1980s.')).toEqual({
    kind: 'decade',
    decade: 198,
  })
})
