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

const body = (text: string) => {
  const forms = text.split(' ')
  const rows = forms.map(
    (form, at) =>
      `${form} ${form.toLowerCase()} PROPN NNP ${at === 0 ? 0 : 1} ${at === 0 ? 'root' : 'flat'}`,
  )
  const words: readonly [number, number] = [0, forms.length]
  return nameParts(
    buildReading(text, rows.join('\n'), { entities: [{ words, type: 'Organization', sure: 1 }] }),
  )
}

test('a place after "of" or at the end of a name is a part of it, a common word at its head is none', () => {
  expect(body('University of Michigan')).toEqual([[2, 3]])
  expect(body('Radio Toronto')).toEqual([[1, 2]])
  expect(body('Mobile Networks')).toEqual([])
})

test('a body called by its town alone is a part too', () => {
  expect(body('Toronto')).toEqual([[0, 1]])
})
