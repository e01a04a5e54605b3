import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { actorsOf } from '../../../src/ground/events/actors-of.ts'
import { buildReading } from '../../build-reading.ts'

const reading = (noun: string) =>
  buildReading(
    `Norlandic ${noun} arrived.`,
    `Norlandic norlandic ADJ JJ 2 amod
${noun} ${noun.slice(0, -1)} NOUN NNS 3 nsubj
arrived arrive VERB VBD 0 root
. . PUNCT . 3 punct`,
  )

const who = { actorsAt: (word: number) => (word === 0 ? ['norland'] : []) }

describe('actorsOf', () => {
  test('a force stands for its state', () => {
    expect(actorsOf(treeOf(reading('warships')), who, [1])).toEqual(['norland'])
  })

  test('people of a state do not', () => {
    expect(actorsOf(treeOf(reading('villagers')), who, [1])).toEqual([])
  })

  test('an actor of its own is that actor', () => {
    const own = { actorsAt: (word: number) => (word === 1 ? ['navy'] : ['norland']) }
    expect(actorsOf(treeOf(reading('warships')), own, [1])).toEqual(['navy'])
  })
})
