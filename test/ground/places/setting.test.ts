import { expect, test } from 'vitest'
import { outerVotes, publisherTown } from '../../../src/ground/places/setting.ts'
import { buildReading } from '../../build-reading.ts'

test('a local paper is of the town that it is named after', () => {
  expect(publisherTown('The Paris Herald')?.key).toBe('paris')
  expect(publisherTown('springfieldherald.com')?.key).toBe('springfield')
})

test('a paper that is named after no town has none', () => {
  expect(publisherTown('Qwertz Weekly')).toBeNull()
  expect(publisherTown(null)).toBeNull()
})

test('peoples and the domain of the site speak for countries', () => {
  const reading = buildReading(
    'Peruvian miners',
    'Peruvian peruvian ADJ JJ 2 amod\nminers miner NOUN NNS 0 root',
    {
      report: { publisher: 'paper.example.uk' },
    },
  )
  expect([...outerVotes(reading).keys()].sort()).toEqual(['GB', 'PE'])
})
