import { expect, test } from 'vitest'
import { countWords, valueWords } from '../../web/parts/value-words.ts'

test.each([
  ['date', '2031-03-04', '4 March 2031'],
  ['date', '2031-03', 'March 2031'],
  ['date', '2031', '2031'],
  ['date', 'soon', 'soon'],
  ['act', 'deny', 'denied'],
  ['eventType', 'ASSAULT', 'attacks'],
  // A claim that something happened is counted there too.
  ['status', 'occurred', 'told as happened'],
  ['status', 'requested', 'asked for, not done'],
  ['speaker', 'Orla Venn', 'Orla Venn'],
])('%s %s is %s', (field, value, words) => {
  expect(valueWords(field, value)).toBe(words)
})

test('a count that is not all says so', () => {
  expect(countWords({ count: 3000, more: true })).toBe('at least 3,000')
})
