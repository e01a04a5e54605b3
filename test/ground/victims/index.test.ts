import { expect, test } from 'vitest'
import { groundVictims } from '../../../src/ground/victims/index.ts'

const found = { rule: 'find/victims/by-verb', sure: 1 }

test('groundVictims has each person once for each thing done, tied to listed actors alone', () => {
  const finding = (head: number, kind: 'killed' | 'captured') =>
    ({ words: [head, head + 1], head, kind, found }) as const
  const victims = groundVictims(
    [finding(0, 'captured'), finding(1, 'killed'), finding(2, 'killed'), finding(3, 'killed')],
    { actorsAt: (word) => (word < 3 ? ['dor'] : []) },
    [],
    [{ id: 'dor' }],
  )
  expect(victims.map(({ kind, actor }) => [kind, actor])).toEqual([
    ['captured', 'dor'],
    ['killed', 'dor'],
    ['killed', null],
  ])
})
