import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { importedFile, importPlaces, placesThere, removePlaces } from '../../src/import/index.ts'
import { openPlaces } from '../../src/lexicon/imported-places.ts'
import { zipOf } from '../ingest/fragments.ts'
import { dumpLine, smallDump } from './dump.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-test-places-'))
vi.stubEnv('XDG_DATA_HOME', join(folder, 'data'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const text = `${smallDump.join('\n')}\n`
const imports = (path: string, leastPopulation = 0, signal = new AbortController().signal) =>
  importPlaces(path, { leastPopulation, signal, show: () => {} })
const named = (key: string) => {
  const places = openPlaces(importedFile())
  const found = places?.named(key) ?? []
  places?.close()
  return found
}

describe('an import', () => {
  test('finds places of any kind by their names, namesakes by size', async () => {
    const header = await imports(file('norland.txt', text))
    expect(header).toMatchObject({ places: 5, source: 'norland.txt' })
    expect(placesThere()).toMatchObject(header)
    expect(named('qarvelholm').map(({ geonameid }) => geonameid)).toEqual([1, 2])
    expect(named('vrask')[0]).toMatchObject({ kind: 'river', country: null, from: 'import' })
    expect(named('~kvarvelholm')[0]?.name).toBe('Qarvelholm')
    expect(named('old qarvel')).toEqual([])
  })

  test('from a zip is the same, whatever note lies in it', async () => {
    const { version } = await imports(file('norland.txt', text))
    const zip = zipOf([
      ['readme.txt', 'What the columns mean'],
      ['norland.txt', text],
    ])
    expect((await imports(file('norland.zip', zip))).version).toBe(version)
  })

  test('with a least population leaves out smaller towns but no river and no district', async () => {
    await imports(file('norland.txt', text), 1000)
    expect(named('qarvelholm')).toHaveLength(1)
    expect(named('zlobrin')).toEqual([])
    expect(named('vrask')).toHaveLength(1)
    expect(named('qarvel district')).toHaveLength(1)
  })

  test('keeps five hundred namesakes, the biggest', async () => {
    const hamlets = Array.from({ length: 700 }, (_, n) =>
      dumpLine({ id: n + 1, name: 'Vrask', people: n, point: [n / 10, 0] }),
    )
    await imports(file('many.txt', hamlets.join('\n')))
    expect(named('vrask')).toHaveLength(500)
    expect(named('vrask')[0]?.population).toBe(699)
  })

  test.each([
    ['another table', 'US.TX\tTexas\tTexas\t4736286\n', 'line 1 has 4 fields, not 19'],
    ['half a dump', text.slice(0, -30), 'line 7 has'],
    ['nothing of use', `${smallDump[5]}\n`, 'no place in it is of use'],
    ['an empty file', '', 'no place in it is of use'],
  ])('of %s is refused, and what was imported stays', async (_, content, reason) => {
    const { version } = await imports(file('norland.txt', text))
    await expect(imports(file('wrong.txt', content))).rejects.toMatchObject({
      code: 'DL060',
      message: expect.stringContaining(reason),
    })
    expect(placesThere()?.version).toBe(version)
    expect(readdirSync(join(folder, 'data', 'dateline'))).toEqual(['places.tsv'])
  })

  test('of what is no zip, or not there, is told by its code', async () => {
    await expect(imports(file('no.zip', text))).rejects.toMatchObject({ code: 'DL017' })
    await expect(imports(join(folder, 'none.txt'))).rejects.toMatchObject({ code: 'DL010' })
  })

  test('that is stopped changes nothing', async () => {
    const { version } = await imports(file('norland.txt', text))
    const long = Array.from({ length: 20_001 }, (_, n) => dumpLine({ id: n + 1, name: 'Vrask' }))
    const stopped = imports(file('long.txt', long.join('\n')), 0, AbortSignal.abort())
    await expect(stopped).rejects.toMatchObject({ code: 'DL044' })
    expect(placesThere()?.version).toBe(version)
  })

  test('is removed, once', async () => {
    await imports(file('norland.txt', text))
    expect([removePlaces(), removePlaces()]).toEqual([true, false])
    expect(placesThere()).toBe(null)
  })
})
