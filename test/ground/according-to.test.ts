import { describe, expect, test } from 'vitest'
import { accordingTo } from '../../src/ground/according-to.ts'

const statement = (
  id: string,
  content: [number, number],
  more: { cue?: [number, number]; within?: string; negated?: boolean } = {},
) => ({
  id,
  content: [content],
  cue: more.cue ? [more.cue] : [],
  within: more.within ?? null,
  negated: more.negated ?? false,
})

describe('accordingTo', () => {
  test('words hang on every statement in whose content they stand, and on those around it', () => {
    const outer = statement('s1', [0, 50])
    const inner = statement('s2', [60, 90], { within: 's1' })
    expect(accordingTo([outer, inner], [65, 70])).toEqual(['s1', 's2'])
  })

  test('words outside of every content are the report’s own', () => {
    expect(accordingTo([statement('s1', [0, 50])], [55, 60])).toEqual([])
  })

  test('what a source did not say hangs on nothing of theirs', () => {
    expect(accordingTo([statement('s1', [0, 50], { negated: true })], [5, 9])).toEqual([])
  })

  test('a cue hangs only on what stands around its statement', () => {
    const outer = statement('s1', [0, 90])
    const inner = statement('s2', [10, 60], { cue: [10, 16], within: 's1' })
    expect(accordingTo([outer, inner], [10, 16])).toEqual(['s1'])
  })
})
