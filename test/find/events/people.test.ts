import { describe, expect, test } from 'vitest'
import { isActorLike, isPlaceLike } from '../../../src/find/events/people.ts'
import { buildReading } from '../../build-reading.ts'
import { at, readingOf } from './sentences.ts'

describe('isActorLike', () => {
  test('a name, a body of people and a pronoun can act', () => {
    const reading = readingOf('accused')
    expect(isActorLike(reading, at(reading, 'He'))).toBe(true)
    expect(isActorLike(reading, at(reading, 'Norland'))).toBe(true)
  })

  test('a day and a thing cannot', () => {
    const reading = readingOf('bombed')
    expect(isActorLike(reading, at(reading, 'Monday'))).toBe(false)
    expect(isActorLike(reading, at(reading, 'port'))).toBe(false)
    expect(isPlaceLike(reading, at(reading, 'port'))).toBe(true)
  })

  test('dozens are actors only where they are people', () => {
    const rows = (noun: string, lemma: string) => `Dozens dozen NOUN NNS 4 nsubj
of of ADP IN 3 case
${noun} ${lemma} NOUN NNS 1 nmod
fell fall VERB VBD 0 root`
    const villagers = buildReading('Dozens of villagers fell', rows('villagers', 'villager'))
    const houses = buildReading('Dozens of houses fell', rows('houses', 'house'))
    expect(isActorLike(villagers, 0)).toBe(true)
    expect(isActorLike(houses, 0)).toBe(false)
  })
})
