import { describe, expect, test } from 'vitest'
import { nounModality } from '../../../src/find/events/noun-modality.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'
import { at, readingOf } from './sentences.ts'

describe('nounModality', () => {
  test('a deed that is planned is planned', () => {
    const reading = readingOf('plansAttack')
    expect(nounModality(treeOf(reading), at(reading, 'attack'), 'ASSAULT').status).toBe('planned')
  })

  test('what a thing is not is denied', () => {
    const reading = readingOf('notRetreat')
    expect(nounModality(treeOf(reading), at(reading, 'retreat'), 'RETREAT').status).toBe('denied')
  })

  test('what was decided against is denied', () => {
    const reading = readingOf('decidedAgainst')
    const { status } = nounModality(treeOf(reading), at(reading, 'embargo'), 'SANCTION')
    expect(status).toBe('denied')
  })

  test('a deed that somebody condemns has occurred', () => {
    const reading = readingOf('ally')
    expect(nounModality(treeOf(reading), at(reading, 'attack'), 'ASSAULT').status).toBe('occurred')
  })

  test('the threat of a deed leaves it possible, also where the tree errs', () => {
    const reading = buildReading(
      'They spoke of the threat of a rebel raid.',
      `They they PRON PRP 2 nsubj
spoke speak VERB VBD 0 root
of of ADP IN 5 case
the the DET DT 5 det
threat threat NOUN NN 2 obl
of of ADP IN 9 case
a a DET DT 9 det
rebel rebel NOUN NN 9 compound
raid raid NOUN NN 2 obl
. . PUNCT . 2 punct`,
    )
    expect(nounModality(treeOf(reading), 8, 'ASSAULT').status).toBe('possible')
  })

  test('no deed is denied', () => {
    const reading = buildReading(
      'No attack followed.',
      `No no DET DT 2 det
attack attack NOUN NN 3 nsubj
followed follow VERB VBD 0 root
. . PUNCT . 3 punct`,
    )
    expect(nounModality(treeOf(reading), 1, 'ASSAULT')).toEqual({
      polarity: 'negative',
      status: 'denied',
    })
  })
})

describe('what is only supposed', () => {
  const rows = (article: string) => `They they PRON PRP 2 nsubj
leave leave VERB VBP 0 root
unless unless SCONJ IN 6 mark
${article} ${article} DET DT 5 det
raid raid NOUN NN 6 nsubj
helps help VERB VBZ 2 advcl
. . PUNCT . 2 punct`
  const status = (article: string) =>
    nounModality(
      treeOf(buildReading(`They leave unless ${article} raid helps.`, rows(article))),
      4,
      'ASSAULT',
    ).status

  test('a raid that may be is conditional, the one that is known has occurred', () => {
    expect(status('a')).toBe('conditional')
    expect(status('the')).toBe('occurred')
  })
})

test('what is to be prevented may have happened, and what nobody confirms too', () => {
  const prevented = buildReading(
    'They called on her to prevent an attack.',
    `They they PRON PRP 2 nsubj
called call VERB VBD 0 root
on on ADP IN 4 case
her she PRON PRP 2 obl
to to PART TO 6 mark
prevent prevent VERB VB 2 xcomp
an an DET DT 8 det
attack attack NOUN NN 6 obj
. . PUNCT . 2 punct`,
  )
  expect(nounModality(treeOf(prevented), 7, 'ASSAULT').status).toBe('possible')
  const confirmed = buildReading(
    'He did not confirm any attack.',
    `He he PRON PRP 4 nsubj
did do AUX VBD 4 aux
not not PART RB 4 advmod
confirm confirm VERB VB 0 root
any any DET DT 6 det
attack attack NOUN NN 4 obj
. . PUNCT . 4 punct`,
  )
  expect(nounModality(treeOf(confirmed), 5, 'ASSAULT').status).toBe('possible')
})
