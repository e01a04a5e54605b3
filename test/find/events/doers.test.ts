import { describe, expect, test } from 'vitest'
import { doers } from '../../../src/find/events/doers.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'
import { at, readingOf, type SentenceName } from './sentences.ts'

const doersOf = (name: SentenceName, form: string) => {
  const reading = readingOf(name)
  return doers(treeOf(reading), at(reading, form)).map((head) => reading.words[head]?.form)
}

describe('doers', () => {
  test('the one called on does what is asked', () => {
    expect(doersOf('calledOn', 'resign')).toEqual(['president'])
    expect(doersOf('urged', 'withdraw')).toEqual(['Norland'])
  })

  test('the one accused did what the accusation says', () => {
    expect(doersOf('accused', 'shelling')).toEqual(['Norland'])
  })

  test('those inspired to do it do it', () => {
    expect(doersOf('inspired', 'bomb')).toEqual(['rebels'])
  })

  test('a clause with `which` is done by the noun before it, wherever a tree hangs it', () => {
    expect(doersOf('whichTook', 'launched')).toEqual(['Norland'])
  })

  test('a wrong arc does not change who does it', () => {
    expect(doersOf('askedIf', 'seize')).toEqual(['rebels'])
    expect(doersOf('accusedAndDemanded', 'demanded')).toEqual(['Norland'])
    expect(doersOf('callOnTo', 'withdraw')).toEqual(['Norland'])
  })

  test('a verb with a subject of its own keeps it', () => {
    expect(doersOf('calledOn', 'called')).toEqual(['party'])
  })
})

test('a search for the subject ends where a wrong tree leads it in a circle', () => {
  // "plan" hangs below the very verb that looks to it for its subject.
  const reading = buildReading(
    'They go on plan to leave',
    `They they PRON PRP 2 nsubj
     go go VERB VBP 0 root
     on on ADP RP 2 compound:prt
     plan plan VERB VB 6 conj
     to to PART TO 6 mark
     leave leave VERB VB 2 xcomp`,
  )
  expect(() => doers(treeOf(reading), 5)).not.toThrow()
})

const formsOf = (text: string, rows: string, verb: string) => {
  const reading = buildReading(text, rows)
  return doers(treeOf(reading), at(reading, verb)).map((head) => reading.words[head]?.form)
}

test('who hears shooting does not shoot', () => {
  const rows = `She she PRON PRP 2 nsubj
heard hear VERB VBD 0 root
shooting shoot VERB VBG 2 xcomp
. . PUNCT . 2 punct`
  expect(formsOf('She heard shooting.', rows, 'shooting')).toEqual([])
})

test('the manner of a deed is done by those who do it, wherever a tree hangs it', () => {
  const rows = `War war NOUN NN 2 nsubj
looms loom VERB VBZ 0 root
as as SCONJ IN 5 mark
Norland norland PROPN NNP 5 nsubj
meddles meddle VERB VBZ 2 advcl
by by SCONJ IN 7 mark
arming arm VERB VBG 2 advcl
rebels rebel NOUN NNS 7 obj
. . PUNCT . 2 punct`
  expect(formsOf('War looms as Norland meddles by arming rebels.', rows, 'arming')).toEqual([
    'Norland',
  ])
})

test('a clause that the tree hangs by no name is done by the subject before it', () => {
  const rows = `Deputies deputy NOUN NNS 2 nsubj
wrote write VERB VBD 0 root
, , PUNCT , 4 punct
demanding demand VERB VBG 2 dep
answers answer NOUN NNS 4 obj
. . PUNCT . 2 punct`
  expect(formsOf('Deputies wrote, demanding answers.', rows, 'demanding')).toEqual(['Deputies'])
})
