import { describe, expect, test } from 'vitest'
import { background } from '../../../src/find/passages/background.ts'

const none = {
  day: 0,
  said: 0,
  quoted: 0,
  old: 0,
  recent: 0,
  pluperfect: 0,
  standing: 0,
  past: 0,
  perfect: 0,
  ahead: 0,
  goesOn: 0,
}

describe('background', () => {
  test('is what old times tell late in the text', () => {
    expect(background({ ...none, old: 1, past: 1 }, 0.9, 8, false).margin).toBeGreaterThan(0)
    expect(background({ ...none, standing: 2 }, 0.6, 5, false).margin).toBeGreaterThan(0)
  })
  test('is no lead, no statement, no word of the day', () => {
    expect(background({ ...none, old: 1 }, 0.1, 0, false).margin).toBeLessThan(0)
    expect(background({ ...none, said: 1, past: 1 }, 0.9, 8, true).margin).toBeLessThan(0)
    expect(background({ ...none, day: 1, past: 1 }, 0.9, 8, true).margin).toBeLessThan(0)
  })
})
