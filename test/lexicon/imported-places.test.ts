import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { allPlacesNamed } from '../../src/lexicon/all-places.ts'
import { type GazetteerPlace, placesNamed } from '../../src/lexicon/gazetteer.ts'
import { headerLine, type ImportedPlaces, openPlaces } from '../../src/lexicon/imported-places.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-test-places-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const header = { version: 'places-12345678', places: 3, source: 'a dump\tof Nørland.txt' }
function written(lines: readonly string[]): ImportedPlaces {
  const path = join(folder, 'places.tsv')
  const body = lines.map((line) => `${line}\n`).join('')
  writeFileSync(path, Buffer.concat([headerLine(header), Buffer.from(body)]))
  return openPlaces(path) as ImportedPlaces
}

describe('a file of imported places', () => {
  test('says what it is', () => {
    expect(written([])).toMatchObject({ version: 'places-12345678', places: 3 })
  })

  test('gives each of thousands of names, the first and the last too, and no other', () => {
    const keys = Array.from({ length: 5000 }, (_, n) => `ł${String(n).padStart(5, '0')}`)
    const places = written(keys.map((key, n) => `${key}\t\t\tXN\t\t1\t2\t\t${n}`))
    for (const n of [0, 1, 2499, 4998, 4999]) {
      expect(places.named(keys[n] as string).map(({ geonameid }) => geonameid)).toEqual([n])
    }
    for (const key of ['', 'a', 'ł02499a', 'ł1', 'zz']) expect(places.named(key)).toEqual([])
  })

  test('gives all namesakes, however many blocks they fill', () => {
    const same = Array.from({ length: 500 }, (_, n) => `norvik\t\t\tXN\t\t1\t2\t\t${n}`)
    const places = written(['a\t\t\tXN\t\t1\t2\t\t1', ...same, 'z\t\t\tXN\t\t1\t2\t\t1'])
    expect(places.named('norvik')).toHaveLength(500)
  })

  test('that is not there is nothing; another file in its place is told', () => {
    expect(openPlaces(join(folder, 'none.tsv'))).toBe(null)
    writeFileSync(join(folder, 'other.tsv'), 'something else')
    expect(() => openPlaces(join(folder, 'other.tsv'))).toThrow(/cannot be used.*not as it was/)
  })
})

describe('all places of a name', () => {
  const paris = placesNamed('Paris').find(({ kind }) => kind === 'capital') as GazetteerPlace
  const row = (key: string, lat: number, lon: number, id: number, kind = '') =>
    `${key}\t\t${kind}\tFR\t\t${lat}\t${lon}\t\t${id}`

  test('without an import are those of the gazetteer', () => {
    expect(allPlacesNamed('Paris', null)).toBe(placesNamed('Paris'))
  })

  test('have a town that both know once, on its exacter point, and hamlets besides', () => {
    const more = written([row('paris', 48.85341, 2.3488, 2988507), row('paris', 44.1, 1.2, 77)])
    const all = allPlacesNamed('Paris', more)
    expect(all).toHaveLength(placesNamed('Paris').length + 1)
    expect(all.find(({ geonameid }) => geonameid === 2988507)).toEqual({
      ...paris,
      lat: 48.85341,
      lon: 2.3488,
      from: 'both',
    })
    expect(all.at(-1)).toMatchObject({ geonameid: 77, from: 'import' })
  })

  test('take other names only where nothing bears the name as its own', () => {
    const more = written([row('~paris', 10, 10, 78), row('~qwertzuiop', 11, 11, 79)])
    expect(allPlacesNamed('Paris', more)).toBe(placesNamed('Paris'))
    expect(allPlacesNamed('Qwertzuiop', more)[0]?.geonameid).toBe(79)
  })
})
