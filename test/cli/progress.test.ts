import { expect, test } from 'vitest'
import { duration } from '../../src/cli/numbers.ts'
import { progressLine } from '../../src/cli/progress.ts'

test('progress tells share, speed and time left', () => {
  const share = { begin: 0, now: 0.25 }
  const line = progressLine({ reports: 1200, words: 960_000, seconds: 120, before: 0, share })
  expect(line).toBe(
    '[######------------------] 25 %  1,200 reports  10.0 reports/s  8,000 words/s  6 min left',
  )
})

test('what an earlier run has read counts, but not for the speed', () => {
  const share = { begin: 0.5, now: 0.75 }
  const line = progressLine({ reports: 100, words: 80_000, seconds: 10, before: 200, share })
  expect(line).toContain('300 reports  10.0 reports/s  8,000 words/s  10 s left')
})

test('without a known size there is neither bar nor time left', () => {
  const line = progressLine({ reports: 3, words: 900, seconds: 1, before: 0, share: null })
  expect(line).toBe('3 reports  3.0 reports/s  900 words/s')
})

test('times are told as people tell them', () => {
  expect([4, 89, 120, 11_100].map(duration)).toEqual(['4 s', '89 s', '2 min', '3 h 5 min'])
})
