import { describe, expect, test } from 'vitest'
import type { PassageFinding } from '../../../src/find/findings.ts'
import { isBackground } from '../../../src/ground/events/background.ts'

const passage = (role: PassageFinding['role']): PassageFinding => ({
  words: [0, 100],
  role,
  found: { rule: 'test', sure: 1 },
})

describe('isBackground', () => {
  test('what stands in a paragraph of background is background', () => {
    expect(isBackground([5, 9], null, [passage('background')], null)).toBe(true)
    expect(isBackground([5, 9], null, [passage('new')], null)).toBe(false)
  })

  test('what happened long before the report is background', () => {
    expect(isBackground([5, 9], '2001', [passage('new')], '2003-05-06')).toBe(true)
    expect(isBackground([5, 9], '2003-02', [passage('new')], '2003-05-06')).toBe(true)
    expect(isBackground([5, 9], '2003-05-05', [passage('new')], '2003-05-06')).toBe(false)
    expect(isBackground([5, 9], '2003', [passage('new')], '2003-05-06')).toBe(false)
  })
})
