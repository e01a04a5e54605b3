import { expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { buildReading } from '../../build-reading.ts'

const named = (reading: ReturnType<typeof buildReading>) =>
  findEvents(reading, []).map(({ head, others }) =>
    [head, ...others.map((one) => one.head)].map((at) => reading.words[at]?.form),
  )

test('a toll told in the next sentence is of the deed before it', () => {
  const reading = buildReading(
    'Two bombs exploded at the market. Three people were killed.',
    `Two two NUM CD 2 nummod
bombs bomb NOUN NNS 3 nsubj
exploded explode VERB VBD 0 root
at at ADP IN 6 case
the the DET DT 6 det
market market NOUN NN 3 obl
. . PUNCT . 3 punct

Three three NUM CD 2 nummod
people people NOUN NNS 4 nsubj:pass
were be AUX VBD 4 aux:pass
killed kill VERB VBN 0 root
. . PUNCT . 4 punct`,
  )
  expect(named(reading)).toEqual([['exploded', 'killed']])
})

test('a toll from elsewhere is another', () => {
  const reading = buildReading(
    'Two bombs exploded at the market. Three people were also killed elsewhere.',
    `Two two NUM CD 2 nummod
bombs bomb NOUN NNS 3 nsubj
exploded explode VERB VBD 0 root
at at ADP IN 6 case
the the DET DT 6 det
market market NOUN NN 3 obl
. . PUNCT . 3 punct

Three three NUM CD 2 nummod
people people NOUN NNS 5 nsubj:pass
were be AUX VBD 5 aux:pass
also also ADV RB 5 advmod
killed kill VERB VBN 0 root
elsewhere elsewhere ADV RB 5 advmod
. . PUNCT . 5 punct`,
  )
  expect(named(reading)).toEqual([['exploded'], ['killed']])
})
