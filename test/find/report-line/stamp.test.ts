import { describe, expect, test } from 'vitest'
import { stamp } from '../../../src/find/report-line/stamp.ts'

const read = (text: string) => {
  const found = stamp(text, 0)
  return found && [found.date.year, found.date.month, found.date.day, text.slice(found.end)]
}

describe('stamp', () => {
  test('reads a date that a page printed before the first sentence', () => {
    expect(read('August 9 2015 Rockets hit')).toEqual([2015, 8, 9, 'Rockets hit'])
    expect(read('Last updated at Aug 142016 Rockets hit')).toEqual([2016, 8, 14, 'Rockets hit'])
    expect(read('Thursday 01 September 2016 20:22 Rockets hit')).toEqual([
      2016,
      9,
      1,
      'Rockets hit',
    ])
    expect(read('11.03.2014(updated 0915 12.03.2014) Get short URL 3 70 A shell')?.[3]).toBe(
      'A shell',
    )
  })
  test('reads no stamp where the sentence goes on from its date', () => {
    expect(read('July 4, 2019 was a hot day')).toBeNull()
    expect(read('July 4, 2019, the army left')).toBeNull()
    expect(read('July 4 Parade')).toBeNull()
  })
})
