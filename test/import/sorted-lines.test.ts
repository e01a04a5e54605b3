import { expect, test } from 'vitest'
import { lineSorter } from '../../src/import/sorted-lines.ts'

test.each([1, 7, 40, 1000])('lines are sorted whether %i or more are held at a time', (most) => {
  const sorter = lineSorter(most)
  const given = Array.from({ length: 101 }, (_, n) => `${(n * 37) % 101} ünd\t${n}`)
  for (const line of given) sorter.add(line)
  expect([...sorter.sorted()]).toEqual([...given].sort())
  sorter.end()
})

test('nothing to sort is nothing', () => {
  const sorter = lineSorter()
  expect([...sorter.sorted()]).toEqual([])
  sorter.end()
})
