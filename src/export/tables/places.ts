import { foundCells, foundColumns } from '../found-cells.ts'
import { columnsOf, type Table } from '../table.ts'
import { spansText, wordsAt } from '../words.ts'
import { reportCells, reportColumns } from './report-cells.ts'

/** A row a toponym with its point (degrees, WGS 84). */
export const places: Table = {
  name: 'places',
  columns: {
    ...reportColumns,
    ...columnsOf('string', ['words', 'name']),
    ...columnsOf('number', ['lat', 'lon']),
    country: 'string',
    geonameid: 'integer',
    ...columnsOf('string', ['spans']),
    ...foundColumns,
  },
  rows: (exported) =>
    exported.record.places.map(({ words, name, lat, lon, country, geonameid, found }) => ({
      ...reportCells(exported),
      words: wordsAt(exported.report.text, words),
      ...{ name, lat, lon, country, geonameid },
      spans: spansText([words]),
      ...foundCells(found),
    })),
}
