import { expect, test } from 'vitest'
import { listedActors } from '../../src/ground/listed-actors.ts'
import type { Actor } from '../../src/record/record.ts'

const actor = (id: string, name: string, titles: Actor['titles'] = []): Actor => ({
  id,
  name,
  aliases: [],
  kind: 'person',
  titles,
  mentions: [],
  metonyms: [],
  found: { rule: 'test', sure: 1 },
})
const nothing = {
  statements: [],
  events: [],
  figures: [],
  labels: [],
  stances: [],
  doers: [] as string[],
}
const listed = (actors: readonly Actor[], parts = nothing) =>
  listedActors(actors, parts).map(({ id }) => id)
const chairs = [{ title: 'chairwoman', of: 'marel', words: [0, 10] as const }]

test('who holds an office and is named in full is listed, with the body of the office', () => {
  expect(listed([actor('berg', 'Ada Berg', chairs), actor('marel', 'Marel')])).toEqual([
    'berg',
    'marel',
  ])
})

test('who does something by the words alone is listed', () => {
  expect(listed([actor('holt', 'Holt')], { ...nothing, doers: ['holt'] })).toEqual(['holt'])
})

test('who does nothing and holds no office, or is named by half, is not', () => {
  expect(listed([actor('berg', 'Ada Berg'), actor('holt', 'Holt', chairs)])).toEqual([])
})
