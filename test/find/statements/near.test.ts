import { describe, expect, test } from 'vitest'
import { near } from '../../../src/find/statements/near.ts'

describe('near', () => {
  test('finds what stands around, and not what is far', () => {
    const table = near()
    table.add(1, [[5000, 5010]])
    table.add(0, [
      [10, 20],
      [5100, 9000],
    ])
    expect(table.around([[0, 30]])).toEqual([0])
    expect(table.around([[5005, 5006]])).toEqual([0, 1])
    expect(table.around([[20000, 20010]])).toEqual([])
  })
})
