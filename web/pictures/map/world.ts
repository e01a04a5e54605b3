/// <reference path="./world-atlas.d.ts" />
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { feature, mesh } from 'topojson-client'
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' }
import { type Charted, charted } from './charted.ts'

/** The shapes of the earth that pictures are drawn on: Natural Earth's, at 1:50 million. */
export interface World {
  readonly land: readonly Charted[]
  /** Lines between countries, as they are in fact. */
  readonly borders: readonly Charted[]
  /** The shape of a country by its ISO 3166-1 code of two letters; empty where there is none. */
  readonly country: (code: string) => readonly Charted[]
}

/** Countries by their codes, as the atlas has them. */
function byCode() {
  const { geometries } = atlas.objects.countries
  const letters = new Map(codes.map(([two, , number]) => [number, two]))
  const countries = new Map<string, (typeof geometries)[number]>()
  for (const one of geometries) {
    const { id = '', properties } = one
    const name = properties && 'name' in properties ? properties.name : null
    const code = letters.get(String(id)) ?? (name === 'Kosovo' ? 'XK' : null)
    // A country comes before the islands that are counted to it.
    if (code && !countries.has(code)) countries.set(code, one)
  }
  return countries
}

let made: World | null = null

/** Made at the first question, for most pages show no map; and each country when it is first meant. */
export function world(): World {
  if (made) return made
  const codes = byCode()
  const countries = new Map<string, readonly Charted[]>()
  const country = (code: string): readonly Charted[] => {
    const known = countries.get(code)
    if (known) return known
    const one = codes.get(code)
    const lines = one ? charted(feature(atlas, one)) : []
    if (one) countries.set(code, lines)
    return lines
  }
  made = {
    land: charted(feature(atlas, atlas.objects.land)),
    borders: charted(mesh(atlas, atlas.objects.countries, (one, other) => one !== other)),
    country,
  }
  return made
}
