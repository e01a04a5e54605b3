import { describe, expect, test } from 'vitest'
import data from '../../data/event-triggers.json' with { type: 'json' }
import {
  adjectiveTrigger,
  isDoing,
  isOccurring,
  isUndergoing,
  nounTriggers,
  verbTriggers,
  wordsOf,
} from '../../src/lexicon/event-types.ts'

const known = new Set(
  `type mode lemmas who whom result weak object unlessObject subject unlessSubject xcomp over about unlessAbout prep
  unlessPrep clause unlessClause act needMod unlessMod needCompound unlessCompound objectless plural unlessPassive
  subjunctive foreign in by with of from to on for into at as off unlessWith unlessFrom unlessOf unlessTo unlessBy`.split(
    /\s+/,
  ),
)

describe('event types', () => {
  test('the table has no key that the loader does not know', () => {
    for (const group of [...data.verbs, ...data.nouns])
      for (const key of Object.keys(group)) expect(known.has(key), key).toBe(true)
  })

  test('a verb with a particle is tried before the verb alone', () => {
    expect(verbTriggers('shoot')[0]?.particle).not.toBeNull()
    const last = verbTriggers('shoot').at(-1)
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
