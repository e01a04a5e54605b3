import { expect, test } from 'vitest'
import { placeOfLine } from '../../src/import/geonames.ts'
import { keyedLines, unranked } from '../../src/import/keyed-lines.ts'
import { dumpLine } from './dump.ts'

const linesOf = (more: Omit<Parameters<typeof dumpLine>[0], 'id'>) => {
  const place = placeOfLine(dumpLine({ id: 7, ...more }))
  return place ? keyedLines(place).map((line) => unranked(line).line) : []
}

test('a place stands under its name, other spellings apart', () => {
  expect(linesOf({ name: 'Zløbrin', ascii: 'Zlobrin', others: 'Slobrin', people: 12 })).toEqual([
    'zlobrin\tZløbrin\t\tXN\t07\t51.5\t40.25\t12\t7',
    '~slobrin\tZløbrin\t\tXN\t07\t51.5\t40.25\t12\t7',
  ])
})

test('codes, addresses and names in other letters are no spellings', () => {
  expect(linesOf({ name: 'Vrask', others: 'VRK,https://vrask.example,Враск,Vrask' })).toHaveLength(
    1,
  )
})

test('of namesakes the bigger comes first', () => {
  const ranked = [9, 120_000, 0].flatMap((people) =>
    keyedLines(placeOfLine(dumpLine({ id: people, name: 'Vrask', people })) as never),
  )
  const ids = ranked.sort().map((line) => Number(unranked(line).line.split('\t').at(-1)))
  expect(ids).toEqual([120_000, 9, 0])
})
