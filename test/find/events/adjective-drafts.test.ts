import { describe, expect, test } from 'vitest'
import { adjectiveDraft } from '../../../src/find/events/adjective-drafts.ts'
import { eventContext } from '../../../src/find/events/context.ts'
import { buildReading } from '../../build-reading.ts'
import { at, readingOf } from './sentences.ts'

describe('adjectiveDraft', () => {
  test('reads who backs whom from a hyphened participle', () => {
    const reading = readingOf('backed')
    expect(adjectiveDraft(eventContext(reading, []), at(reading, 'backed'))).toMatchObject({
      type: 'SUPPORT',
      who: [at(reading, 'Norland')],
      whom: [at(reading, 'rebels')],
      modality: { polarity: 'positive', status: 'ongoing' },
    })
  })

  test('finds nothing where the first part is no name', () => {
    const reading = buildReading(
      'A gold-backed bond failed.',
      `A a DET DT 5 det
gold gold NOUN NN 4 compound
- - PUNCT HYPH 2 punct
backed back VERB VBN 5 amod
bond bond NOUN NN 6 nsubj
failed fail VERB VBD 0 root
. . PUNCT . 6 punct`,
    )
    expect(adjectiveDraft(eventContext(reading, []), 3)).toBeUndefined()
  })
})
