import { describe, expect, test } from 'vitest'
import { carrierOf } from '../../../src/find/events/carrier.ts'
import { eventContext } from '../../../src/find/events/context.ts'
import { findEvents } from '../../../src/find/events/index.ts'
import { doersOf, targetsOf } from '../../../src/find/events/noun-parties.ts'
import { nounTriggers } from '../../../src/lexicon/event-types.ts'
import { buildReading } from '../../build-reading.ts'
import { at, readingOf, type SentenceName } from './sentences.ts'

function partiesOf(name: SentenceName, form: string) {
  const reading = readingOf(name)
  const context = eventContext(reading, [])
  const noun = at(reading, form)
  const trigger = nounTriggers(form)[0]
  if (!trigger) throw new Error('no trigger')
  const carrier = carrierOf(context, noun)
  const forms = (heads: readonly number[]) => heads.map((head) => reading.words[head]?.form)
  return {
    who: forms(doersOf(context, noun, trigger, carrier)),
    whom: forms(targetsOf(context, noun, trigger, carrier)),
  }
}

describe('parties of a noun', () => {
  test('who stages a protest does it, against whom the noun says', () => {
    expect(partiesOf('staged', 'protest')).toEqual({ who: ['Students'], whom: ['president'] })
  })

  test('a deed of which nobody is named has no doer', () => {
    expect(partiesOf('attackOn', 'attack')).toEqual({ who: [], whom: ['embassy'] })
  })
})

test('who does something in a conversation with others talked to them', () => {
  const reading = buildReading(
    'The secretary proposed it in a conversation with the president.',
    `The the DET DT 2 det
secretary secretary NOUN NN 3 nsubj
proposed propose VERB VBD 0 root
it it PRON PRP 3 obj
in in ADP IN 7 case
a a DET DT 7 det
conversation conversation NOUN NN 3 obl
with with ADP IN 10 case
the the DET DT 10 det
president president NOUN NN 7 nmod
. . PUNCT . 3 punct`,
  )
  const talk = findEvents(reading, []).find(({ type }) => type === 'CONSULT')
  expect(talk).toMatchObject({ who: [1], whom: [9] })
})

test('who says something on a visit made it; whoever speaks during the visit did not', () => {
  const visit = (article: string) =>
    findEvents(
      buildReading(
        `The secretary said so during ${article} visit to Norport.`,
        `The the DET DT 2 det
secretary secretary NOUN NN 3 nsubj
said say VERB VBD 0 root
so so ADV RB 3 advmod
during during ADP IN 7 case
${article} ${article} DET DT 7 det
visit visit NOUN NN 3 obl
to to ADP IN 9 case
Norport Norport PROPN NNP 7 nmod
. . PUNCT . 3 punct`,
      ),
      [],
    ).find(({ type }) => type === 'CONSULT')
  expect(visit('a')).toMatchObject({ who: [1], whom: [8] })
  expect(visit('the')?.who).toEqual([])
})
