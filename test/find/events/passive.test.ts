import { describe, expect, test } from 'vitest'
import { passive } from '../../../src/find/events/passive.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'
import { at, readingOf } from './sentences.ts'

describe('passive', () => {
  test('a participle after "be" is passive also where its subject is not marked so', () => {
    const reading = buildReading(
      'Villagers are killed.',
      `Villagers villager NOUN NNS 3 nsubj
are be AUX VBP 3 aux
killed kill VERB VBN 0 root
. . PUNCT . 3 punct`,
    )
    expect(passive(treeOf(reading), 2)).toBe(true)
  })

  test('a perfect is not', () => {
    const reading = readingOf('notBombed')
    expect(passive(treeOf(reading), at(reading, 'bombed'))).toBe(false)
  })
})
