import { describe, expect, test } from 'vitest'
import { cueAct, nounCue, verbCue, weakCue } from '../../src/lexicon/cues.ts'

describe('cues', () => {
  test('have an act for each frame', () => {
    expect(verbCue('urge')?.get('addressee')?.act).toBe('urge')
    expect(verbCue('accuse')?.get('target')?.prepositions).toContain('of')
    expect(nounCue('claim')?.get('clause')?.act).toBe('say')
    expect(cueAct('deny')).toBe('deny')
  })

  test('are no deeds', () => {
    expect(verbCue('approve')).toBeUndefined()
    expect(cueAct('approve')).toBeUndefined()
  })

  test('are weak where something else must speak for them', () => {
    expect(weakCue('show')).toBe('say')
  })
})
