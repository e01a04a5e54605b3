import { foundCells, foundColumns } from '../found-cells.ts'
import { columnsOf, type Table } from '../table.ts'
import { spansText, wordsAt } from '../words.ts'
import { reportCells, reportColumns } from './report-cells.ts'

/** A row a time expression, resolved. */
export const times: Table = {
  name: 'times',
  columns: {
    ...reportColumns,
    ...columnsOf('string', ['words', 'type', 'value', 'mod', 'begin', 'end', 'spans']),
    ...foundColumns,
  },
  rows: (exported) =>
    exported.record.times.map(({ words, type, value, mod, begin, end, found }) => ({
      ...reportCells(exported),
      words: wordsAt(exported.report.text, words),
      ...{ type, value, mod, begin, end },
      spans: spansText([words]),
      ...foundCells(found),
    })),
}
