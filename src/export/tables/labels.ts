import { namesOf } from '../attribution.ts'
import { foundCells, foundColumns } from '../found-cells.ts'
import { columnsOf, type Table } from '../table.ts'
import { spansText, wordsAt } from '../words.ts'
import { reportCells, reportColumns } from './report-cells.ts'

/** A row a contested name, with who uses it. */
export const labels: Table = {
  name: 'labels',
  columns: {
    ...reportColumns,
    ...columnsOf('string', ['used_by', 'label', 'target', 'spans']),
    ...foundColumns,
  },
  rows: (exported) =>
    exported.record.labels.map(({ by, label, target, found }) => ({
      ...reportCells(exported),
      used_by: namesOf(exported.record, by),
      label: wordsAt(exported.report.text, label),
      target: wordsAt(exported.report.text, target),
      spans: spansText([label]),
      ...foundCells(found),
    })),
}
