import { describe, expect, test } from 'vitest'
import { eventContext } from '../../../src/find/events/context.ts'
import { verbDraft } from '../../../src/find/events/verb-drafts.ts'
import { at, readingOf, type SentenceName } from './sentences.ts'

function draftOf(name: SentenceName, form: string) {
  const reading = readingOf(name)
  const draft = verbDraft(eventContext(reading, []), at(reading, form))
  const forms = (heads: readonly number[] = []) => heads.map((head) => reading.words[head]?.form)
  return draft && { type: draft.type, who: forms(draft.who), whom: forms(draft.whom) }
}

describe('verbDraft', () => {
  test('takes the subject for the doer and the object for the target', () => {
    expect(draftOf('bombed', 'bombed')).toEqual({
      type: 'ASSAULT',
      who: ['Norland'],
      whom: ['port'],
    })
  })

  test('takes the agent of a passive for the doer and its subject for the target', () => {
    expect(draftOf('bombedBy', 'bombed')).toEqual({
      type: 'ASSAULT',
      who: ['warplanes'],
      whom: ['port'],
    })
  })

  test('reads a verb and its particle together', () => {
    expect(draftOf('calledOn', 'called')).toEqual({
      type: 'REQUEST',
      who: ['party'],
      whom: ['president'],
    })
  })

  test('finds the target behind its preposition', () => {
    expect(draftOf('provided', 'provided')).toEqual({
      type: 'AID',
      who: ['Norland'],
      whom: ['rebels'],
    })
  })

  test('finds no event where the sense is another one', () => {
    expect(draftOf('striker', 'hit')).toBeUndefined()
    expect(draftOf('deniedBombing', 'denied')).toBeUndefined()
  })
})
