import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { find } from '../src/find/index.ts'
import { ground } from '../src/ground/index.ts'
import { openFile, readItems } from '../src/ingest/index.ts'
import { modelFolder, openReader } from '../src/reader/index.ts'
import type { Record } from '../src/record/record.ts'
import type { Report } from '../src/record/report.ts'
import { overlaps, type Span } from '../src/record/span.ts'

const example = (name: string): string =>
  fileURLToPath(new URL(`../examples/${name}`, import.meta.url))

async function reportsIn(name: string): Promise<Report[]> {
  const reports: Report[] = []
  for await (const { outcome } of readItems(openFile(example(name)), name)) {
    if (!outcome.ok) throw outcome.error
    reports.push(outcome.value)
  }
  return reports
}

const many = await reportsIn('reports.jsonl')
const one = await reportsIn('one-report.txt')
const all = [...many, ...one]
const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0

describe('the examples', () => {
  test('are twelve reports of ten days and one plain file', () => {
    expect(many).toHaveLength(12)
    expect(one).toHaveLength(1)
    const dates = all.map(({ date }) => date as string).sort()
    expect([dates[0], dates.at(-1)]).toEqual(['2021-03-01', '2021-03-10'])
  })

  test('have ids and addresses of their own, on hosts that cannot exist', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const urls = many.map(({ url }) => new URL(url as string))
    expect(new Set(urls.map(({ href }) => href)).size).toBe(many.length)
    for (const { hostname } of urls) expect(hostname).toMatch(/\.example$/)
  })

  test('come from six publishers and are 200 to 500 words long', () => {
    expect(new Set(many.map(({ publisher }) => publisher)).size).toBe(6)
    for (const { text } of all) {
      const words = count(text, /\S+/g)
      expect(words).toBeGreaterThanOrEqual(200)
      expect(words).toBeLessThanOrEqual(500)
    }
  })

  test('have their headline outside the body', () => {
    for (const { text, headline } of many) {
      expect(headline).not.toBeNull()
      expect(text.slice((headline as Span)[1], (headline as Span)[1] + 2)).toBe('\n\n')
    }
    const [plain] = one as [Report]
    expect(plain.text.slice(...(plain.headline as Span))).toMatch(/^Envoy lands .* attack$/)
  })

  test('hold datelines of six shapes', () => {
    const shapes = [
      /^[A-Z]+, March \d \(Meridian Press\) - /m,
      /^[A-Z]+, March \d \(Meridian Press\) -- /m,
      /^[A-Z]+(?:, \w+(?: \w+)?)? \(Meridian Press\) — /m,
      /^[A-Z]+, March \d\. \/KESTA\/\. /m,
      /^[A-Z]+ \(Harbor Point News \/ KESTA - 03rd March, 2021\) /m,
      /^By Ilka Soren\n\nSELMARK\n/m,
    ]
    for (const shape of shapes) expect(all.some(({ text }) => shape.test(text))).toBe(true)
  })

  test('hold quotations with straight and with curly marks, each closed or gone on with', () => {
    for (const { text } of all) {
      expect(count(text, /"/g) % 2).toBe(0)
      // A quotation over two paragraphs opens twice and closes once.
      const over = count(text, /[^”]\n\n“But /g)
      expect(count(text, /“/g) - count(text, /”/g)).toBe(over)
    }
    expect(all.some(({ text }) => text.includes('“'))).toBe(true)
    expect(all.some(({ text }) => text.includes('"'))).toBe(true)
    expect(all.some(({ text }) => /\n\n“But /.test(text))).toBe(true)
  })

  test('hold one report of an agency as two outlets edited it', () => {
    const pair = many.filter(({ date }) => date === '2021-03-06')
    expect(pair.map(({ publisher }) => publisher)).toEqual(['Narava Courier', 'Coastline TV'])
    const [first, second] = pair.map(({ text }) => new Set(text.split(/\n\n/)))
    const shared = [...(first ?? [])].filter((paragraph) => second?.has(paragraph))
    expect(shared.length).toBeGreaterThanOrEqual(3)
  })
})

const model = existsSync(join(modelFolder(), 'model.int8.onnx'))
// Without a model there is nothing to read with: the texts alone are checked then.
describe.skipIf(!model)('the records of the examples', () => {
  let read: { readonly report: Report; readonly record: Record }[] = []

  beforeAll(async () => {
    const reader = await openReader()
    const readings = await reader.read(all)
    read = readings.map((reading) => ({
      report: reading.report,
      record: ground(reading, find(reading)),
    }))
    await reader.close()
  }, 240_000)

  test('are one for each report, under its id and date', () => {
    expect(read.map(({ record }) => record.id)).toEqual(all.map(({ id }) => id))
    expect(read.map(({ record }) => record.report.date)).toEqual(all.map(({ date }) => date))
  })

  test('hold statements, events, figures, times and actors', () => {
    for (const { record } of read) {
      expect(record.statements.length).toBeGreaterThan(4)
      expect(record.events.length).toBeGreaterThan(2)
      expect(record.actors.length).toBeGreaterThan(4)
      expect(record.times.length).toBeGreaterThan(3)
      expect(record.figures.length).toBeGreaterThan(0)
    }
  })

  test('point only into the text', () => {
    for (const { report, record } of read) {
      for (const [start, end] of spansOf(record)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(report.text.length)
      }
    }
  })

  test('list nothing that stands in the headline', () => {
    for (const { report, record } of read) {
      const { report: _line, passages: _passages, ...listed } = record
      for (const span of spansOf(listed)) {
        expect(overlaps(span, report.headline as Span), report.text.slice(...span)).toBe(false)
      }
    }
  })

  test('refer only to actors and statements that they list', () => {
    for (const { record } of read) {
      const actors = new Set(record.actors.map(({ id }) => id))
      const statements = new Set(record.statements.map(({ id }) => id))
      const named = [
        ...record.actors.flatMap(({ titles }) => titles.flatMap((title) => title.of ?? [])),
        ...record.statements.flatMap(({ by }) => by),
        ...record.events.flatMap(({ who, whom }) => [...who, ...whom]),
        ...record.labels.flatMap(({ by }) => by),
        ...record.stances.flatMap(({ holder, target }) => [holder, target]),
      ]
      const cited = [
        ...record.statements.flatMap(({ within }) => within ?? []),
        ...record.events.flatMap((event) => event.according_to),
        ...record.figures.flatMap((figure) => figure.according_to),
      ]
      expect(named.filter((id) => !actors.has(id))).toEqual([])
      expect(cited.filter((id) => !statements.has(id))).toEqual([])
      for (const { id, within } of record.statements) expect(within).not.toBe(id)
      expect(actors.size).toBe(record.actors.length)
      expect(statements.size).toBe(record.statements.length)
    }
  })

  test('say of every datum what found it and how sure that is', () => {
    for (const { record } of read) {
      const data = [record.actors, record.statements, record.events, record.figures, record.times]
      for (const { found } of data.flat()) {
        expect(found.rule).toMatch(/^(?:find|ground|reader)\//)
        expect(found.sure).toBeGreaterThanOrEqual(0)
        expect(found.sure).toBeLessThanOrEqual(1)
      }
    }
  })
})

/** Every span in a record: pairs of whole numbers, wherever they stand. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) {
    const isSpan = value.length === 2 && value.every((part) => typeof part === 'number')
    return isSpan ? [value as unknown as Span] : value.flatMap(spansOf)
  }
  return Object.values(value).flatMap(spansOf)
}
