import { describe, expect, test } from 'vitest'
import { eventContext } from '../../../src/find/events/context.ts'
import { nounDraft } from '../../../src/find/events/noun-drafts.ts'
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
