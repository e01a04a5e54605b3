import { describe, expect, test } from 'vitest'
import { verbModality } from '../../../src/find/events/verb-modality.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import type { EventType } from '../../../src/record/record.ts'
import { buildReading } from '../../build-reading.ts'
import { at, readingOf, type SentenceName } from './sentences.ts'

const statusOf = (name: SentenceName, form: string, type: EventType = 'ASSAULT') => {
  const reading = readingOf(name)
  const { polarity, status } = verbModality(treeOf(reading), at(reading, form), type)
  return `${polarity} ${status}`
}

describe('verbModality', () => {
  test('a plain past has occurred', () => {
    expect(statusOf('bombed', 'bombed')).toBe('positive occurred')
  })

  test('a negated verb is denied', () => {
    expect(statusOf('notBombed', 'bombed')).toBe('negative denied')
  })

  test('what somebody denies doing is denied', () => {
    expect(statusOf('deniedBombing', 'bombing')).toBe('negative denied')
  })

  test('the future is planned', () => {
    expect(statusOf('willSend', 'send', 'MOBILIZE')).toBe('positive planned')
  })

  test('what is urged is requested', () => {
    expect(statusOf('urged', 'withdraw', 'RETREAT')).toBe('positive requested')
    expect(statusOf('calledOn', 'resign', 'CONCEDE')).toBe('positive requested')
  })

  test('what is denied through a report is denied, what a report only tells is not', () => {
    expect(statusOf('refuted', 'bombed')).toBe('negative denied')
    expect(statusOf('studied', 'bombed')).toBe('positive occurred')
  })

  test('two infinitives share their verb', () => {
    expect(statusOf('pledgedBoth', 'withdraw', 'RETREAT')).toBe('positive planned')
    expect(statusOf('pledgedBoth', 'free', 'RETREAT')).toBe('positive planned')
  })

  test('what somebody is to do is planned', () => {
    expect(statusOf('toMeet', 'meet', 'CONSULT')).toBe('positive planned')
  })

  test('what somebody claims to have done is told as done', () => {
    expect(statusOf('claimTo', 'killed')).toBe('positive occurred')
  })

  test('a modal with a condition is conditional', () => {
    expect(statusOf('mayMeet', 'meet', 'CONSULT')).toBe('positive conditional')
  })

  test('what somebody is accused of has occurred, as the accuser says', () => {
    expect(statusOf('accused', 'shelling')).toBe('positive occurred')
  })

  test('a bare verb that opens its sentence is a request', () => {
    const reading = buildReading(
      'Release them now.',
      `Release release VERB VB 0 root
them they PRON PRP 1 obj
now now ADV RB 1 advmod
. . PUNCT . 1 punct`,
    )
    expect(verbModality(treeOf(reading), 0, 'RETREAT').status).toBe('requested')
  })
})
