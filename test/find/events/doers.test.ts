import { describe, expect, test } from 'vitest'
import { doers } from '../../../src/find/events/doers.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
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
