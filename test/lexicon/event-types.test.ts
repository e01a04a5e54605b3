import { describe, expect, test } from 'vitest'
import {
  adjectiveTrigger,
  isDoing,
  isOccurring,
  isUndergoing,
  nounTriggers,
  verbTriggers,
  wordsOf,
} from '../../src/lexicon/event-types.ts'

describe('event types', () => {
  test('a verb with a particle is tried before the verb alone', () => {
    expect(verbTriggers('call')[0]?.particle).not.toBeNull()
    const last = verbTriggers('call').at(-1)
    expect(last?.particle).toBeNull()
  })

  test('an inflected form stands for its lemma', () => {
    expect(verbTriggers('bombed')).toBe(verbTriggers('bomb'))
    expect(nounTriggers('ceasefires')).toBe(nounTriggers('ceasefire'))
  })

  test('a verb of saying names no event', () => {
    expect(verbTriggers('say')).toEqual([])
  })

  test('light verbs are told by what they say of their subject', () => {
    expect(isDoing('carry_out')).toBe(true)
    expect(isUndergoing('suffer')).toBe(true)
    expect(isOccurring('erupt')).toBe(true)
    expect(isDoing('eat')).toBe(false)
  })

  test('participles and classes of words', () => {
    expect(adjectiveTrigger('backed')).toBe('SUPPORT')
    expect(adjectiveTrigger('sized')).toBeUndefined()
    expect(wordsOf('people').has('soldier')).toBe(true)
    expect(() => wordsOf('nonsense')).toThrow('no class of words')
  })
})
