import { expect, test } from 'vitest'
import { isAgeOrRate } from '../../../src/find/times/age-or-rate.ts'
import { pieces } from '../../../src/find/times/pieces.ts'
import { plain } from './plain.ts'

const behind = (text: string) => isAgeOrRate(pieces(plain(text)), 0)

test('knows ages and rates by the words behind the unit', () => {
  expect(['old', '-old', 'of age', 'a day', 'per week'].map(behind)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ])
})

test('takes anything else for a length of time', () => {
  expect(['of war', 'a goat', 'later'].map(behind)).toEqual([false, false, false])
})
