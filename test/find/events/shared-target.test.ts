import { describe, expect, test } from 'vitest'
import { eventContext } from '../../../src/find/events/context.ts'
import type { Draft } from '../../../src/find/events/draft.ts'
import { occurred } from '../../../src/find/events/modality.ts'
import { sharedTarget } from '../../../src/find/events/shared-target.ts'
import { at, readingOf } from './sentences.ts'

const reading = readingOf('offensive')
const draft = (form: string, more: Partial<Draft>): Draft => ({
  head: at(reading, form),
  words: [at(reading, form), at(reading, form) + 1],
  clause: at(reading, form),
  type: 'ASSAULT',
  mode: null,
  who: [],
  whom: [],
  what: null,
  modality: occurred,
  trigger: null,
  rule: 'test',
  sure: 1,
  ...more,
})
const valley = at(reading, 'valley')
const war = draft('plunged', { whom: [valley] })

describe('sharedTarget', () => {
  test('a part of a war is against those on whom the war came', () => {
    const shelling = draft('shelling', { who: [at(reading, 'rebels')] })
    expect(sharedTarget(eventContext(reading, []), [war, shelling])[1]?.whom).toEqual([valley])
  })

  test('a target of its own stays, and what is no attack gets none', () => {
    const own = draft('shelling', { whom: [at(reading, 'villages')] })
    const talks = draft('shelling', { type: 'CONSULT' })
    const [, kept, none] = sharedTarget(eventContext(reading, []), [war, own, talks])
    expect(kept?.whom).toEqual([at(reading, 'villages')])
    expect(none?.whom).toEqual([])
  })
})
