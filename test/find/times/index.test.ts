import { expect, test } from 'vitest'
import { findTimes } from '../../../src/find/times/index.ts'
import { plain } from './plain.ts'

const found = (text: string) => findTimes(plain(text)).map(({ span }) => text.slice(...span))

test('finds the longest expression at each place, in the order of the text', () => {
  expect(
    found(
      'On Friday, 2 October 2020, the envoys met. In the late 1980s, by contrast, they fought for almost ten years.',
    ),
  ).toEqual(['Friday, 2 October 2020', 'the late 1980s', 'almost ten years'])
})

test('finds nothing where nothing tells a time', () => {
  expect(found('The second minister may march over the hill and fall.')).toEqual([])
})

test('keeps the words, the rule and the direction of each finding', () => {
  const reading = plain('The envoys will meet on Friday in Orsk.')
  const [time] = findTimes(reading)
  expect(time?.words).toEqual([5, 6])
  expect(time?.found.rule).toBe('find/times/weekday')
  expect(time?.tense).toBe('future')
})

test('lists nothing of the headline', () => {
  const text = 'Envoys meet on Friday\n\nThe envoys met on Friday in Orsk.'
  const reading = plain(text)
  const headed = { ...reading, report: { ...reading.report, headline: [0, 21] as const } }
  expect(findTimes(headed).map(({ span }) => span[0])).toEqual([41])
})

test('does not read across two sentences', () => {
  expect(found('He was elected in May. 12 guards left.')).toEqual(['May'])
})

test('stays fast on a long text without sense', () => {
  const text = 'the last two a year 1 of '.repeat(4000)
  const start = performance.now()
  findTimes(plain(text))
  expect(performance.now() - start).toBeLessThan(5000)
})
