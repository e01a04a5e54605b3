import { expect, test } from 'vitest'
import { mayStart } from '../../../src/find/times/starts.ts'

test('lets through every word that a rule may begin with', () => {
  const first =
    "friday mondays may oct 2 02 the last recent several a two twenty every daily once now right this that today tonight noon midnight third q half christmas new nearly at up early mid sometime years decade ' ’ nineteen fiscal weeklong"
  expect(first.split(' ').filter((word) => !mayStart(word))).toEqual([])
})

test('passes over common words', () => {
  expect(['minister', 'said', 'of', 'in', 'and', '.', ''].some(mayStart)).toBe(false)
})
