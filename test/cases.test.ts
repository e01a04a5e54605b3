import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportsOf } from '../scripts/reports-of.ts'
import { recordOf } from '../src/flow/pipeline.ts'
import { openReader, type Reader } from '../src/reader/index.ts'
import type { Reading } from '../src/reader/reading.ts'
import type { Report } from '../src/record/report.ts'
import { paragraphs } from '../src/text/paragraphs.ts'

/**
 * Invented reports with records made by hand (`test/cases/<slug>/`): `npm run eval` scores what is read of them; here it is tested that they are
 * sound, and that what is read of them is.
 */
const folder = fileURLToPath(new URL('cases/', import.meta.url))

type Ref = readonly [words: string, paragraph: number, nth?: number]

const isRef = (x: unknown): x is Ref =>
  Array.isArray(x) && x.length >= 2 && typeof x[0] === 'string' && typeof x[1] === 'number'

function refsIn(x: unknown): readonly Ref[] {
  if (isRef(x)) return [x]
  return typeof x === 'object' && x !== null ? Object.values(x).flatMap(refsIn) : []
}

const sourceOf = (slug: string): string =>
  ['report.json', 'report.txt']
    .map((name) => join(folder, slug, name))
    .find((file) => existsSync(file)) ?? ''

let reader: Reader
beforeAll(async () => {
  reader = await openReader({ threads: 2 })
})
afterAll(() => reader.close())

describe.each(readdirSync(folder))('%s', (slug) => {
  const report = async () => (await reportsOf(sourceOf(slug)))[0] as Report

  test('the words of its record stand in its text', async () => {
    const { text } = await report()
    const gold = JSON.parse(readFileSync(join(folder, slug, 'record.words.json'), 'utf8'))
    const blocks = paragraphs(text)
    for (const [words, paragraph, nth = 1] of refsIn(gold)) {
      const found = text.slice(...(blocks[paragraph] ?? [0, 0])).split(words).length - 1
      expect(found, `${words} in paragraph ${paragraph}`).toBeGreaterThanOrEqual(nth)
    }
  })

  test('its record as read has spans inside the text and no loose ends', async () => {
    const own = await report()
    const record = recordOf((await reader.read([own]))[0] as Reading)
    const actors = new Set(record.actors.map(({ id }) => id))
    const statements = new Set(record.statements.map(({ id }) => id))
    for (const { by, content } of record.statements) {
      for (const id of by) expect(actors).toContain(id)
      for (const [start, end] of content)
        expect(own.text.slice(start, end).trim().length).toBeGreaterThan(0)
    }
    for (const { who, whom, according_to, trigger } of record.events) {
      for (const id of [...who, ...whom]) expect(actors).toContain(id)
      for (const id of according_to) expect(statements).toContain(id)
      expect(trigger[1]).toBeLessThanOrEqual(own.text.length)
    }
  })
})
