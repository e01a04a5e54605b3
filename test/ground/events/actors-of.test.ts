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

  test('"regime jets" are those of the regime that the report names, "rebel jets" are not', () => {
    const jets = (owner: string) =>
      buildReading(
        `The regime fell. Some ${owner} jets arrived.`,
        `The the DET DT 2 det
regime regime NOUN NN 3 nsubj
fell fall VERB VBD 0 root
. . PUNCT . 3 punct

Some some DET DT 3 det
${owner} ${owner} NOUN NN 3 compound
jets jet NOUN NNS 4 nsubj
arrived arrive VERB VBD 0 root
. . PUNCT . 4 punct`,
      )
    const regime = { actorsAt: (word: number) => (word === 1 ? ['norland'] : []) }
    expect(actorsOf(treeOf(jets('regime')), regime, [6])).toEqual(['norland'])
    expect(actorsOf(treeOf(jets('rebel')), regime, [6])).toEqual([])
  })

  test('an actor of its own is that actor', () => {
    const own = { actorsAt: (word: number) => (word === 1 ? ['navy'] : ['norland']) }
    expect(actorsOf(treeOf(reading('warships')), own, [1])).toEqual(['navy'])
  })
})

describe('who stands beside the word', () => {
  const offer = (marker: string) =>
    buildReading(
      `They refused an offer ${marker} Norland.`,
      `They they PRON PRP 2 nsubj
refused refuse VERB VBD 0 root
an a DET DT 4 det
offer offer NOUN NN 2 obj
${marker} ${marker} ADP IN 6 case
Norland norland PROPN NNP 4 nmod
. . PUNCT . 2 punct`,
    )
  const named = { actorsAt: (word: number) => (word === 5 ? ['norland'] : []) }

  test('an offer stands for who it comes from, not for where it is made', () => {
    expect(actorsOf(treeOf(offer('from')), named, [3], 'whom')).toEqual(['norland'])
    expect(actorsOf(treeOf(offer('in')), named, [3], 'whom')).toEqual([])
  })

  test('an office that is nobody stands for the name beside it', () => {
    const reading = buildReading(
      'The prefect, Berg, left.',
      `The the DET DT 2 det
prefect prefect NOUN NN 6 nsubj
, , PUNCT , 4 punct
Berg berg PROPN NNP 2 appos
, , PUNCT , 2 punct
left leave VERB VBD 0 root
. . PUNCT . 6 punct`,
    )
    const berg = { actorsAt: (word: number) => (word === 3 ? ['berg'] : []) }
    expect(actorsOf(treeOf(reading), berg, [1])).toEqual(['berg'])
  })
})
