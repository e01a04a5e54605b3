import { describe, expect, test } from 'vitest'
import { dateOfSaying } from '../../../src/ground/statements/date-of-saying.ts'
import type { Reading } from '../../../src/reader/reading.ts'
import type { Time } from '../../../src/record/record.ts'
import { buildReading } from '../../build-reading.ts'

const span = (reading: Reading, words: string) => {
  const start = reading.report.text.indexOf(words)
  return [start, start + words.length] as const
}
const day = (reading: Reading, words: string, value: string): Time => ({
  words: span(reading, words),
  type: 'DATE',
  value,
  mod: null,
  begin: value,
  end: value,
  found: { rule: 'test', sure: 1 },
})
const date = (reading: Reading, cue: string, time: Time, content: string | null = null) =>
  dateOfSaying(
    reading,
    {
      cue: [span(reading, cue)],
      content: content === null ? [] : [span(reading, content)],
    },
    [time],
    '2031-03-04',
  )

const said = buildReading(
  'Holm said at a forum on Monday that the port is shut.',
  `Holm Holm PROPN NNP 2 nsubj
   said say VERB VBD 0 root
   at at ADP IN 5 case
   a a DET DT 5 det
   forum forum NOUN NN 2 obl
   on on ADP IN 7 case
   Monday Monday PROPN NNP 5 nmod
   that that SCONJ IN 11 mark
   the the DET DT 10 det
   port port NOUN NN 12 nsubj:pass
   is be AUX VBZ 12 aux:pass
   shut shut VERB VBN 2 ccomp
   . . PUNCT . 2 punct`,
)

const kept = buildReading(
  'It accused the rebels of shooting from a road that it had kept open until Monday.',
  `It it PRON PRP 2 nsubj
   accused accuse VERB VBD 0 root
   the the DET DT 4 det
   rebels rebel NOUN NNS 2 obj
   of of ADP IN 6 mark
   shooting shoot VERB VBG 2 advcl
   from from ADP IN 9 case
   a a DET DT 9 det
   road road NOUN NN 6 obl
   that that PRON WDT 13 obj
   it it PRON PRP 13 nsubj
   had have AUX VBD 13 aux
   kept keep VERB VBN 9 acl:relcl
   open open ADJ JJ 13 xcomp
   until until ADP IN 16 case
   Monday Monday PROPN NNP 13 obl
   . . PUNCT . 2 punct`,
)

describe('dateOfSaying', () => {
  test('is a time that hangs on the cue or on its occasion', () => {
    expect(date(said, 'said', day(said, 'Monday', '2031-03-03'))).toBe('2031-03-03')
  })
  test('is no time in the content and none after the report', () => {
    expect(
      date(said, 'said', day(said, 'Monday', '2031-03-03'), 'on Monday that the port is shut'),
    ).toBeNull()
    expect(date(said, 'said', day(said, 'Monday', '2031-03-10'))).toBeNull()
  })
  test('is no time of something else that happens in the sentence', () => {
    expect(date(kept, 'accused', day(kept, 'Monday', '2031-03-03'))).toBeNull()
  })
  test('is the day on which an interview was aired', () => {
    const aired = buildReading(
      'Holm said so in an interview aired on Monday.',
      `Holm Holm PROPN NNP 2 nsubj
       said say VERB VBD 0 root
       so so ADV RB 2 advmod
       in in ADP IN 6 case
       an an DET DT 6 det
       interview interview NOUN NN 2 obl
       aired air VERB VBN 6 acl
       on on ADP IN 9 case
       Monday Monday PROPN NNP 7 obl
       . . PUNCT . 2 punct`,
    )
    expect(date(aired, 'said', day(aired, 'Monday', '2031-03-03'))).toBe('2031-03-03')
  })
  test('is the time of the clause that the saying goes on from', () => {
    const broke = buildReading(
      'The truce broke on Monday, when both sides accused the other.',
      `The the DET DT 2 det
       truce truce NOUN NN 3 nsubj
       broke break VERB VBD 0 root
       on on ADP IN 5 case
       Monday Monday PROPN NNP 3 obl
       , , PUNCT , 10 punct
       when when ADV WRB 10 advmod
       both both DET DT 9 det
       sides side NOUN NNS 10 nsubj
       accused accuse VERB VBD 3 advcl
       the the DET DT 12 det
       other other ADJ JJ 10 obj
       . . PUNCT . 3 punct`,
    )
    expect(date(broke, 'accused', day(broke, 'Monday', '2031-03-03'))).toBe('2031-03-03')
  })

  test('is no day of what is told of the source, however near', () => {
    const hailed = buildReading(
      'Holm, who came Monday, hailed it.',
      `Holm Holm PROPN NNP 6 nsubj
   , , PUNCT , 4 punct
   who who PRON WP 4 nsubj
   came come VERB VBD 1 acl:relcl
   Monday Monday PROPN NNP 4 obl
   , , PUNCT , 4 punct
   hailed hail VERB VBD 0 root
   it it PRON PRP 7 obj
   . . PUNCT . 7 punct`,
    )
    expect(date(hailed, 'hailed', day(hailed, 'Monday', '2031-03-03'))).toBeNull()
  })
})
