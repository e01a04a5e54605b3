import { expect, test } from 'vitest'
import { nameParts } from '../../../src/find/places/name-parts.ts'
import { buildReading } from '../../build-reading.ts'

const reading = (name: string) =>
  buildReading(
    `${name} Police`,
    `${name} ${name} PROPN NNP 2 compound\nPolice police PROPN NNP 0 root`,
    { entities: [{ words: [0, 2], type: 'Organization', sure: 1 }] },
  )

test('the town of a police force is a part of its name', () => {
  expect(nameParts(reading('Lyon'))).toEqual([[0, 1]])
})

test('a body that is named after no place has no such part', () => {
  expect(nameParts(reading('Qwertz'))).toEqual([])
})
