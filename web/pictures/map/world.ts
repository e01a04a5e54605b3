/// <reference path="./world-atlas.d.ts" />
import type { Feature, Geometry, MultiLineString } from 'geojson'
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { feature, mesh } from 'topojson-client'
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' }

/** The shapes of the earth that pictures are drawn on: Natural Earth's, at 1:50 million. */
export interface World {
  readonly land: Geometry | { readonly type: 'FeatureCollection' }
  /** Lines between countries, as they are in fact. */
  readonly borders: MultiLineString
  /** The shape of a country by its ISO 3166-1 code of two letters. */
  readonly countries: ReadonlyMap<string, Feature>
}

let made: World | null = null

/** Made at the first question, for most pages show no map. */
export function world(): World {
  if (made) return made
  const letters = new Map(codes.map(([two, , number]) => [number, two]))
  const { features } = feature(atlas, atlas.objects.countries)
  const countries = new Map<string, Feature>()
  for (const one of features) {
    const code =
      letters.get(String(one.id ?? '')) ?? (one.properties.name === 'Kosovo' ? 'XK' : null)
    // A country comes before the islands that are counted to it.
    if (code && !countries.has(code)) countries.set(code, one)
  }
  made = {
    land: feature(atlas, atlas.objects.land) as World['land'],
    borders: mesh(atlas, atlas.objects.countries, (one, other) => one !== other),
    countries,
  }
  return made
}
