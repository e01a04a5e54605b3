import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { rulesVersion } from '../../../src/ground/index.ts'
import { groundPlaces } from '../../../src/ground/places/index.ts'
import { headerLine, importedFile } from '../../../src/lexicon/imported-places.ts'
import { buildReading } from '../../build-reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-test-places-'))
vi.stubEnv('XDG_DATA_HOME', folder)
mkdirSync(dirname(importedFile()))
const line = 'qarvelholm\t\t\tXN\t07\t51.5\t40.25\t\t7\n'
writeFileSync(
  importedFile(),
  Buffer.concat([
    headerLine({ version: 'places-12345678', places: 1, source: 'x.txt' }),
    Buffer.from(line),
  ]),
)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a place that only the import knows has its point and says so, as the record does; another is as it was', () => {
  const text = 'A fire in Qarvelholm and Paris'
  const rows = text.split(' ').map((word) => `${word} ${word} PROPN NNP 0 root`)
  const toponyms = ['Qarvelholm', 'Paris'].map((name) => ({
    span: [text.indexOf(name), text.indexOf(name) + name.length] as const,
    name: [0, 1] as const,
    role: 'place' as const,
    found: { rule: 'find/places/location', sure: 0.9 },
  }))
  const [hamlet, paris] = groundPlaces(buildReading(text, rows.join('\n')), toponyms)
  expect(hamlet).toMatchObject({
    lat: 51.5,
    lon: 40.25,
    geonameid: 7,
    precision: 'town',
    found: { rule: 'find/places/location+places-12345678' },
  })
  expect(paris).toMatchObject({ geonameid: 2988507, found: { rule: 'find/places/location' } })
  expect(rulesVersion()).toMatch(/^rules-\d+\+places-12345678$/)
})
