import { describe, expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { buildReading } from '../../build-reading.ts'
import { readingOf, type SentenceName } from './sentences.ts'

function eventsOf(...names: readonly SentenceName[]) {
  const reading = readingOf(...names)
  return findEvents(reading, []).map(({ trigger, whom }) => ({
    trigger: reading.report.text.slice(...trigger),
    whom: whom.map((head) => reading.words[head]?.form),
  }))
}

describe('oneHappening', () => {
  test('joins what an attack did to the attack', () => {
    expect(eventsOf('killing')).toEqual([{ trigger: 'attacked', whom: ['barracks', 'soldiers'] }])
    expect(eventsOf('attackOn')).toHaveLength(1)
  })

  test('joins a definite noun to the deed told before it', () => {
    const reading = buildReading(
      'Rebels attacked the port. The attack wounded two guards.',
      `Rebels rebel NOUN NNS 2 nsubj
attacked attack VERB VBD 0 root
the the DET DT 4 det
port port NOUN NN 2 obj
. . PUNCT . 2 punct

The the DET DT 2 det
attack attack NOUN NN 3 nsubj
wounded wound VERB VBD 0 root
two two NUM CD 5 nummod
guards guard NOUN NNS 3 obj
. . PUNCT . 3 punct`,
    )
    expect(findEvents(reading, [])).toHaveLength(1)
    expect(eventsOf('killing', 'attackOn')).toHaveLength(2)
  })

  test('keeps deeds of different doers apart', () => {
    expect(eventsOf('bombed', 'killing')).toHaveLength(2)
  })

  test('keeps what did not happen apart from what did', () => {
    expect(eventsOf('bombed', 'notBombed')).toHaveLength(2)
  })
})
