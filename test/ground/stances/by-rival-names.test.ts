import { describe, expect, test } from 'vitest'
import { byRivalNames } from '../../../src/ground/stances/by-rival-names.ts'
import type { Label } from '../../../src/record/record.ts'
import { actor, spanOf, stage } from './stages.ts'

const text = 'Norland calls it a mission, while Sudland speaks of an invasion.'
const label = (by: string, words: string, target: string | null): Label => ({
  by: [by],
  label: spanOf(text, words),
  target: target === null ? null : spanOf(text, target),
  found: { rule: 'test', sure: 1 },
})
const rivals = (kind: string, hostile: string) =>
  byRivalNames(
    stage(text, 'Norland Norland PROPN NNP 0 root', [], {
      actors: [actor('norland'), actor('sudland')],
      labels: [label('norland', kind, 'it'), label('sudland', hostile, null)],
    }),
  )

describe('byRivalNames', () => {
  test('who gives the hostile name is against who gives the other', () => {
    expect(rivals('mission', 'invasion')).toMatchObject([
      { holder: 'sudland', target: 'norland', polarity: 'against' },
    ])
  })

  test('two names of which none is hostile show nothing', () => {
    expect(rivals('mission', 'speaks')).toEqual([])
  })
})
