import { expect, test } from 'vitest'
import { joinedLocations } from '../../../src/find/places/joined-locations.ts'
import { buildReading } from '../../build-reading.ts'

const joined = (first: string, second: string): readonly string[] => {
  const reading = buildReading(
    `in ${first} ${second}`,
    `in in ADP IN 3 case\n${first} x PROPN NNP 3 compound\n${second} x PROPN NNP 0 root`,
    {
      entities: [
        { words: [1, 2], type: 'Location', sure: 0.9 },
        { words: [2, 3], type: 'Location', sure: 0.8 },
      ],
    },
  )
  return joinedLocations(reading).map(({ words: [from, to] }) =>
    reading.words
      .slice(from, to)
      .map(({ form }) => form)
      .join(' '),
  )
}

test('a name that the reader cut in two is whole again', () => {
  expect(joined('Obervelm', 'Narsk')).toEqual(['Obervelm Narsk'])
})

test('a known town beside a country stays apart', () => {
  expect(joined('Sofia', 'Bulgaria')).toEqual(['Sofia', 'Bulgaria'])
})
