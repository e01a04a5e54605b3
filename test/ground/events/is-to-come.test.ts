import { describe, expect, test } from 'vitest'
import { occurred } from '../../../src/find/events/modality.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { isToCome } from '../../../src/ground/events/is-to-come.ts'
import { at, readingOf } from '../../find/events/sentences.ts'

describe('isToCome', () => {
  test('a meeting of a later day is, one of the day itself is not', () => {
    const reading = readingOf('meet')
    const event = { head: at(reading, 'meet'), ...occurred }
    expect(isToCome(treeOf(reading), event, '2001-05-09', '2001-05-04')).toBe(true)
    expect(isToCome(treeOf(reading), event, '2001-05-04', '2001-05-04')).toBe(false)
  })

  test('a verb in the past is believed rather than a day', () => {
    const reading = readingOf('bombed')
    const event = { head: at(reading, 'bombed'), ...occurred }
    expect(isToCome(treeOf(reading), event, '2001-05-09', '2001-05-04')).toBe(false)
  })
})
