import { expect, test } from 'vitest'
import { adjectiveOfTown } from '../../../src/find/places/adjective-of-town.ts'
import { buildReading } from '../../build-reading.ts'

const first = (rows: string): boolean => {
  const text = rows
    .split('\n')
    .map((row) => row.trim().split(' ')[0])
    .join(' ')
  return adjectiveOfTown(buildReading(text, rows).words, 0)
}

test('the adjective of a city before what it describes is no place', () => {
  expect(first('Damascan damascan ADJ JJ 2 amod\nsuburb suburb NOUN NN 0 root')).toBe(true)
  expect(first('Muscovite muscovite ADJ JJ 2 amod\nstreets street NOUN NNS 0 root')).toBe(false)
})

test('a town that ends like one, and a word that describes nothing, may be a place', () => {
  expect(first('Milan Milan PROPN NNP 2 compound\nairport airport NOUN NN 0 root')).toBe(false)
  expect(first('Damascan Damascan PROPN NNP 2 nsubj\nfell fall VERB VBD 0 root')).toBe(false)
  expect(first('Qwertzan Qwertzan PROPN NNP 2 compound\narea area NOUN NN 0 root')).toBe(false)
})
