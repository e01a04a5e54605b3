import { describe, expect, test } from 'vitest'
import { adjunct } from '../../../src/find/events/adjunct.ts'
import { eventContext } from '../../../src/find/events/context.ts'
import { at, readingOf } from './sentences.ts'

describe('adjunct', () => {
  const reading = readingOf('bombed')
  const context = eventContext(reading, [])

  test('a day that hangs on a verb is its time', () => {
    const day = reading.words[at(reading, 'Monday')]
    expect(adjunct(context, at(reading, 'Monday'))).toEqual({
      kind: 'time',
      span: [day?.start, day?.end],
    })
  })

  test('an object is neither', () => {
    expect(adjunct(context, at(reading, 'port'))).toBeUndefined()
  })

  test('a time expression is one without being a name, a span of time is none', () => {
    const day = at(reading, 'Monday')
    const times = (type: 'DATE' | 'DURATION') =>
      eventContext(reading, [], [{ span: [3, 9], words: [day, day + 1], type }])
    expect(adjunct(times('DATE'), day)).toEqual({ kind: 'time', span: [3, 9] })
    expect(adjunct(times('DURATION'), day)).toBeUndefined()
  })
})
