import { describe, expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { groundEvents } from '../../../src/ground/events/index.ts'
import { buildReading } from '../../build-reading.ts'

const shelled = `Rebels rebel NOUN NNS 2 nsubj
shelled shell VERB VBD 0 root
the the DET DT 4 det
port port NOUN NN 2 obj
. . PUNCT . 2 punct`

/** What is told of which happening, each sentence a paragraph of its own. */
function happeningsOf(...sentences: readonly (readonly [text: string, rows: string])[]) {
  const reading = buildReading(
    sentences.map(([text]) => text).join('\n\n'),
    sentences.map(([, rows]) => rows).join('\n\n'),
  )
  const around = {
    actors: [],
    statements: [],
    times: [],
    places: [],
    passages: [],
    report: { dateline: null },
  }
  const actorsAt = (word: number) =>
    /^(?:rebels|soldiers)$/.test(reading.words[word]?.lower ?? '')
      ? [reading.words[word]?.lower ?? '']
      : []
  return groundEvents(reading, findEvents(reading, []), { ...around, actorsAt }).map(
    ({ happening }) => happening,
  )
}

const text = 'Rebels shelled the port.'

describe('happenings', () => {
  test('what is told again with a definite noun is the same', () => {
    const again = `The the DET DT 2 det
attack attack NOUN NN 3 nsubj
lasted last VERB VBD 0 root
hours hour NOUN NNS 3 obl
. . PUNCT . 3 punct`
    expect(happeningsOf([text, shelled], ['The attack lasted hours.', again])).toEqual(['e1', 'e1'])
  })

  test('another, and one by others, is not', () => {
    const another = `Another another DET DT 2 det
attack attack NOUN NN 3 nsubj
followed follow VERB VBD 0 root
. . PUNCT . 3 punct`
    const others = `The the DET DT 2 det
shelling shelling NOUN NN 5 nsubj
by by ADP IN 4 case
soldiers soldier NOUN NNS 2 nmod
lasted last VERB VBD 0 root
. . PUNCT . 5 punct`
    expect(happeningsOf([text, shelled], ['Another attack followed.', another])).toEqual([
      'e1',
      'e2',
    ])
    expect(happeningsOf([text, shelled], ['The shelling by soldiers lasted.', others])).toEqual([
      'e1',
      'e2',
    ])
  })

  test('a denial is never the happening that it denies', () => {
    const denied = `The the DET DT 2 det
attack attack NOUN NN 5 nsubj
did do AUX VBD 5 aux
not not PART RB 5 advmod
happen happen VERB VB 0 root
. . PUNCT . 5 punct`
    expect(happeningsOf([text, shelled], ['The attack did not happen.', denied])).toEqual([
      'e1',
      'e2',
    ])
  })
})

test('of a verb that only says that a thing was done, the thing says what it is', () => {
  const hold = `Rebels rebel NOUN NNS 2 nsubj
held hold VERB VBD 0 root
talks talk NOUN NNS 2 obj
. . PUNCT . 2 punct`
  const held = `The the DET DT 2 det
meeting meeting NOUN NN 4 nsubj:pass
was be AUX VBD 4 aux:pass
held hold VERB VBN 0 root
outdoors outdoors ADV RB 4 advmod
. . PUNCT . 4 punct`
  expect(
    happeningsOf(['Rebels held talks.', hold], ['The meeting was held outdoors.', held]),
  ).toEqual(['e1', 'e1'])
})
