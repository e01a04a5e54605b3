import { describe, expect, test } from 'vitest'
import { eventContext } from '../../../src/find/events/context.ts'
import { onlyInSentence } from '../../../src/find/events/only-in-sentence.ts'
import { verbDraft } from '../../../src/find/events/verb-drafts.ts'
import type { Entity } from '../../../src/reader/reading.ts'
import { buildReading } from '../../build-reading.ts'
import { at } from './sentences.ts'

function onlyTime(text: string, rows: string, day: string, verb: string) {
  const date: Entity = {
    words: [0, 0],
    type: 'Date',
    sure: 1,
  }
  const bare = buildReading(text, rows)
  const place = at(bare, day)
  const reading = buildReading(text, rows, {
    entities: [{ ...date, words: [place, place + 1] }],
  })
  const context = eventContext(reading, [])
  const draft = verbDraft(context, at(reading, verb))
  const span = draft && onlyInSentence(context, draft, 'time', new Set([draft.head]))
  return span ? text.slice(...span) : null
}

describe('onlyInSentence', () => {
  test('a day that the tree hung elsewhere is the only one there is', () => {
    const rows = `Monday monday PROPN NNP 2 obl
brought bring VERB VBD 0 root
news news NOUN NN 2 obj
: : PUNCT : 6 punct
rebels rebel NOUN NNS 6 nsubj
bombed bomb VERB VBD 2 parataxis
it it PRON PRP 6 obj
. . PUNCT . 2 punct`
    expect(onlyTime('Monday brought news: rebels bombed it.', rows, 'Monday', 'bombed')).toBe(
      'Monday',
    )
  })

  test('the year of an election is no year of an arrest', () => {
    const rows = `Police police NOUN NNS 2 nsubj
arrested arrest VERB VBD 0 root
him he PRON PRP 2 obj
over over ADP IN 7 case
the the DET DT 7 det
1994 1994 NUM CD 7 compound
election election NOUN NN 2 obl
. . PUNCT . 2 punct`
    const text = 'Police arrested him over the 1994 election.'
    expect(onlyTime(text, rows, '1994', 'arrested')).toBeNull()
  })
})
