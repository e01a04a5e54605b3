import { expect, test } from 'vitest'
import { bounds } from '../../../src/cli/show/words.ts'

test('a figure is shown with its bounds', () => {
  expect(bounds({ low: 30, high: 30 })).toBe('30')
  expect(bounds({ low: 2000, high: null })).toBe('at least 2,000')
  expect(bounds({ low: null, high: 50 })).toBe('at most 50')
  expect(bounds({ low: 20, high: 40 })).toBe('20 to 40')
})
