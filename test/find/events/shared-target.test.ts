import { describe, expect, test } from 'vitest'
import { eventContext } from '../../../src/find/events/context.ts'
import type { Draft } from '../../../src/find/events/draft.ts'
import { occurred } from '../../../src/find/events/modality.ts'
import { sharedTarget } from '../../../src/find/events/shared-target.ts'
import { buildReading } from '../../build-reading.ts'
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

describe('who is threatened and who is refused', () => {
  test('a threat with a condition is against the one who is to fulfil it', () => {
    const reading = buildReading(
      'Dockers threatened a strike unless Norland pays.',
      `Dockers docker NOUN NNS 2 nsubj
threatened threaten VERB VBD 0 root
a a DET DT 4 det
strike strike NOUN NN 2 obj
unless unless SCONJ IN 7 mark
Norland norland PROPN NNP 7 nsubj
pays pay VERB VBZ 2 advcl
. . PUNCT . 2 punct`,
    )
    const found = sharedTarget(eventContext(reading, []), [
      { ...draft('plunged', {}), head: 1, type: 'THREATEN', who: [0] },
    ])
    expect(found[0]?.whom).toEqual([5])
  })

  test('who turns down "the demand" refuses those who made it, "a demand" nobody known', () => {
    const refusal = (article: string) =>
      buildReading(
        `Norland called. Sudland rejected ${article} demand.`,
        `Norland norland PROPN NNP 2 nsubj
called call VERB VBD 0 root
. . PUNCT . 2 punct

Sudland sudland PROPN NNP 2 nsubj
rejected reject VERB VBD 0 root
${article} ${article} DET DT 4 det
demand demand NOUN NN 2 obj
. . PUNCT . 2 punct`,
      )
    const asked = { ...draft('plunged', {}), head: 1, type: 'REQUEST' as const, who: [0] }
    const refused = { ...draft('plunged', {}), head: 4, type: 'REJECT' as const, whom: [6] }
    const whom = (article: string) =>
      sharedTarget(eventContext(refusal(article), []), [asked, refused])[1]?.whom
    expect(whom('the')).toEqual([0])
    expect(whom('a')).toEqual([6])
  })
})
