import { expect, test } from 'vitest'
import { findFigures } from '../../../src/find/figures/index.ts'
import { buildReading } from '../../build-reading.ts'

const kinds = (text: string, verb: string, noun: string) =>
  findFigures(
    buildReading(
      text,
      `Troops troop NOUN NNS 2 nsubj
       ${verb} VERB VBD 0 root
       15 15 NUM CD 4 nummod
       ${noun} NOUN NNS 2 obj
       . . PUNCT . 2 punct`,
    ),
  ).map(({ kind }) => kind)

test('what is done to the held outweighs that they are held', () => {
  expect(kinds('Troops executed 15 detainees.', 'executed execute', 'detainees detainee')).toEqual([
    'killed',
  ])
  expect(kinds('Troops counted 15 detainees.', 'counted count', 'detainees detainee')).toEqual([
    'detained',
  ])
})

test('people who are destroyed are killed, houses are not', () => {
  expect(kinds('Troops destroyed 15 rebels.', 'destroyed destroy', 'rebels rebel')).toEqual([
    'killed',
  ])
  expect(kinds('Troops destroyed 15 houses.', 'destroyed destroy', 'houses house')).toEqual([
    'destroyed',
  ])
})
