import { describe, expect, test } from 'vitest'
import { eventContext } from '../../../src/find/events/context.ts'
import { findEvents } from '../../../src/find/events/index.ts'
import { nounDraft } from '../../../src/find/events/noun-drafts.ts'
import type { Entity } from '../../../src/reader/reading.ts'
import { buildReading } from '../../build-reading.ts'
import { at, readingOf, type SentenceName } from './sentences.ts'

function draftOf(name: SentenceName, form: string) {
  const reading = readingOf(name)
  const draft = nounDraft(eventContext(reading, []), at(reading, form))
  const forms = (heads: readonly number[] = []) => heads.map((head) => reading.words[head]?.form)
  const text = (words: readonly [number, number]) =>
    reading.words.slice(...words).map(({ form: word }) => word)
  return (
    draft && {
      type: draft.type,
      words: text(draft.words).join(' '),
      who: forms(draft.who),
      whom: forms(draft.whom),
    }
  )
}

describe('nounDraft', () => {
  test('takes the subject of a light verb for the doer, and the verb into the trigger', () => {
    expect(draftOf('staged', 'protest')).toEqual({
      type: 'PROTEST',
      words: 'staged a protest',
      who: ['Students'],
      whom: ['president'],
    })
  })

  test('takes the one who plans it for the doer of what is planned', () => {
    expect(draftOf('plansAttack', 'attack')).toMatchObject({ who: ['army'], whom: ['rebels'] })
  })

  test('finds the target of a bare noun', () => {
    expect(draftOf('attackOn', 'attack')).toMatchObject({ who: [], whom: ['embassy'] })
  })

  test('leaves out a noun that only describes another', () => {
    const reading = buildReading(
      'The attack helicopter landed.',
      `The the DET DT 3 det
attack attack NOUN NN 3 compound
helicopter helicopter NOUN NN 4 nsubj
landed land VERB VBD 0 root
. . PUNCT . 4 punct`,
    )
    expect(nounDraft(eventContext(reading, []), 1)).toBeUndefined()
  })

  test('takes the verb for the trigger where somebody else names the deed', () => {
    const reading = buildReading(
      'The army launched what Norland called a counterattack.',
      `The the DET DT 2 det
army army NOUN NN 3 nsubj
launched launch VERB VBD 0 root
what what PRON WP 6 obj
Norland norland PROPN NNP 6 nsubj
called call VERB VBD 3 ccomp
a a DET DT 8 det
counterattack counterattack NOUN NN 6 xcomp
. . PUNCT . 3 punct`,
    )
    expect(nounDraft(eventContext(reading, []), 7)).toMatchObject({ words: [2, 3], who: [1] })
  })
})

test('the first of two joined words is no event, and a town before an attack did not make it', () => {
  const eventsIn = (text: string, rows: string, entities: readonly Entity[] = []) =>
    findEvents(buildReading(text, rows, { entities }), []).map(({ type, who }) => ({ type, who }))
  const breaker = eventsIn(
    'It was a peace deal-breaker.',
    `It it PRON PRP 7 nsubj
was be AUX VBD 7 cop
a a DET DT 7 det
peace peace NOUN NN 7 compound
deal deal NOUN NN 7 compound
- - PUNCT HYPH 7 punct
breaker breaker NOUN NN 0 root
. . PUNCT . 7 punct`,
  )
  expect(breaker).toEqual([])
  const town = eventsIn(
    'The Suderby attack lasted.',
    `The the DET DT 3 det
Suderby suderby PROPN NNP 3 compound
attack attack NOUN NN 4 nsubj
lasted last VERB VBD 0 root
. . PUNCT . 4 punct`,
    [{ words: [1, 2], type: 'Location', sure: 1 }],
  )
  expect(town).toEqual([{ type: 'ASSAULT', who: [] }])
})
