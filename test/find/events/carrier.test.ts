import { describe, expect, test } from 'vitest'
import { carrierOf } from '../../../src/find/events/carrier.ts'
import { eventContext } from '../../../src/find/events/context.ts'
import { at, readingOf } from './sentences.ts'

describe('carrierOf', () => {
  test('a light verb carries its object', () => {
    const reading = readingOf('staged')
    expect(carrierOf(eventContext(reading, []), at(reading, 'protest'))).toEqual({
      verb: at(reading, 'staged'),
      role: 'doing',
    })
  })

  test('who calls a thing something does not do it', () => {
    const reading = readingOf('calledIt')
    expect(carrierOf(eventContext(reading, []), at(reading, 'attack'))).toBeUndefined()
  })

  test('a verb of judging does not', () => {
    const reading = readingOf('ally')
    expect(carrierOf(eventContext(reading, []), at(reading, 'attack'))).toBeUndefined()
  })
})
