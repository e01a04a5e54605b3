// Their types as read from the files would be as long as the files.
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification'

  const world: Topology<{
    readonly countries: GeometryCollection<{ readonly name: string }>
    readonly land: GeometryCollection
  }>
  // biome-ignore lint/style/noDefaultExport: JSON is imported so
  export default world
}

declare module 'i18n-iso-countries/codes.json' {
  /** ISO 3166-1: two letters, three letters, number. */
  const codes: readonly (readonly [two: string, three: string, number: string])[]
  // biome-ignore lint/style/noDefaultExport: JSON is imported so
  export default codes
}
