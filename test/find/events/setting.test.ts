import { describe, expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import type { Entity } from '../../../src/reader/reading.ts'
import { buildReading } from '../../build-reading.ts'
import { readingOf, type SentenceName } from './sentences.ts'

function settingOf(name: SentenceName) {
  const reading = readingOf(name)
  const [event] = findEvents(reading, [])
  const words = (span: readonly [number, number] | null | undefined) =>
    span ? reading.report.text.slice(...span) : null
  return { time: words(event?.time), place: words(event?.place) }
}

describe('settingOf', () => {
  test('takes the day from the clause and the place from the target', () => {
    expect(settingOf('bombed')).toEqual({ time: 'Monday', place: 'Suderby' })
  })

  test('leaves the year of a relative clause to that clause', () => {
    const urged = findEvents(readingOf('bodySince'), []).find(({ type }) => type === 'REQUEST')
    expect(urged).toMatchObject({ time: null })
  })

  test('has neither where the words give neither', () => {
    expect(settingOf('killing')).toEqual({ time: null, place: null })
  })
})

test('the day of a deed is not that of what it is done for, nor the year of an election its own', () => {
  const timesOf = (text: string, rows: string, entities: readonly Entity[]) => {
    const reading = buildReading(text, rows, { entities })
    return findEvents(reading, []).map(({ type, time }) => [
      type,
      time && reading.report.text.slice(...time),
    ])
  }
  const against = timesOf(
    'Students protested the pact on Monday.',
    `Students student NOUN NNS 2 nsubj
protested protest VERB VBD 0 root
the the DET DT 4 det
pact pact NOUN NN 2 obj
on on ADP IN 6 case
Monday monday PROPN NNP 2 obl
. . PUNCT . 2 punct`,
    [{ words: [5, 6], type: 'Date', sure: 1 }],
  )
  expect(against).toEqual([
    ['PROTEST', 'Monday'],
    ['AGREE', null],
  ])
  const election = timesOf(
    'Police arrested him over the 1994 election.',
    `Police police NOUN NNS 2 nsubj
arrested arrest VERB VBD 0 root
him he PRON PRP 2 obj
over over ADP IN 7 case
the the DET DT 7 det
1994 1994 NUM CD 7 compound
election election NOUN NN 2 obl
. . PUNCT . 2 punct`,
    [{ words: [5, 6], type: 'Date', sure: 1 }],
  )
  expect(election).toEqual([['COERCE', null]])
})

test('the day by which something is asked for is not that of the asking', () => {
  const timeOf = (preposition: string) => {
    const reading = buildReading(
      `The mayor demanded talks ${preposition} Monday.`,
      `The the DET DT 2 det
mayor mayor NOUN NN 3 nsubj
demanded demand VERB VBD 0 root
talks talk NOUN NNS 3 obj
${preposition} ${preposition} ADP IN 6 case
Monday monday PROPN NNP 3 obl
. . PUNCT . 3 punct`,
      { entities: [{ words: [5, 6], type: 'Date', sure: 1 }] },
    )
    const asked = findEvents(reading, []).find(({ type }) => type === 'REQUEST')
    return asked?.time && reading.report.text.slice(...asked.time)
  }
  expect(timeOf('by')).toBeNull()
  expect(timeOf('on')).toBe('Monday')
})

test('what an adjective says of somebody is of no day', () => {
  const reading = buildReading(
    'Norland-backed rebels fled on Monday.',
    `Norland Norland PROPN NNP 3 compound
- - PUNCT HYPH 3 punct
backed back VERB VBN 4 amod
rebels rebel NOUN NNS 5 nsubj
fled flee VERB VBD 0 root
on on ADP IN 7 case
Monday monday PROPN NNP 5 obl
. . PUNCT . 5 punct`,
    { entities: [{ words: [6, 7], type: 'Date', sure: 1 }] },
  )
  const backed = findEvents(reading, []).find(({ type }) => type === 'SUPPORT')
  expect(backed).toMatchObject({ time: null, place: null })
})
