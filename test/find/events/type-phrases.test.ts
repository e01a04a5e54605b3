import { describe, expect, test } from 'vitest'
import { eventContext } from '../../../src/find/events/context.ts'
import { typePhrases } from '../../../src/find/events/type-phrases.ts'
import { buildReading } from '../../build-reading.ts'
import { at } from './sentences.ts'

const reading = buildReading(
  'Police fought a battle with rebels with clubs.',
  `Police police NOUN NNS 2 nsubj
fought fight VERB VBD 0 root
a a DET DT 4 det
battle battle NOUN NN 2 obj
with with ADP IN 6 case
rebels rebel NOUN NNS 4 nmod
with with ADP IN 8 case
clubs club NOUN NNS 2 obl
. . PUNCT . 2 punct`,
)
const context = eventContext(reading, [])
const verb = at(reading, 'fought')

describe('typePhrases', () => {
  test('finds the target behind the preposition of the type, on the verb or its object', () => {
    expect(typePhrases(context, verb, 'ASSAULT')).toEqual([at(reading, 'rebels')])
  })

  test('finds none behind another preposition', () => {
    expect(typePhrases(context, verb, 'AID')).toEqual([])
  })
})
