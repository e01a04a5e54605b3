import { expect, test } from 'vitest'
import { actWords, amount, bounds, eventWords } from '../../src/record/in-words.ts'
import type { Event, Statement } from '../../src/record/record.ts'
import { handMadeRecord } from '../hand-made-record.ts'

const [statement] = handMadeRecord.statements as [Statement]
const [event] = handMadeRecord.events as [Event]

test('one speaker says, several say, and what was not said is told so', () => {
  expect(actWords(statement, false)).toBe('denies')
  expect(actWords(statement, true)).toBe('deny')
  expect(actWords({ ...statement, negated: true, act: 'say' }, false)).toBe('did not say')
})

test('an event without another side reads well too', () => {
  expect(eventWords({ ...event, type: 'CONSULT' })).toBe('confers with')
  expect(eventWords({ ...event, type: 'CONSULT', whom: [] })).toBe('confers')
})

test('a figure is shown with its bounds', () => {
  expect(bounds({ low: 30, high: 30 })).toBe('30')
  expect(bounds({ low: 2000, high: null })).toBe('at least 2,000')
  expect(bounds({ low: null, high: 50 })).toBe('at most 50')
  expect(bounds({ low: 20, high: 40 })).toBe('20 to 40')
})

test('shares, sums and counts are told apart', () => {
  expect(amount({ low: 20, high: 20, kind: 'share' })).toBe('20 %')
  expect(amount({ low: 5000, high: null, kind: 'money' })).toBe('at least 5,000 in money')
  expect(amount({ low: null, high: 50, kind: 'wounded' })).toBe('at most 50 wounded')
  expect(amount({ low: 7, high: 7, kind: 'other' })).toBe('7')
})
