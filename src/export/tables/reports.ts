import type { Table } from '../table.ts'
import { wordsAt } from '../words.ts'
import { reportCells, reportColumns } from './report-cells.ts'

/** A row a report: what it says of itself, and how much its record holds. */
export const reports: Table = {
  name: 'reports',
  columns: {
    ...reportColumns,
    headline: 'string',
    dateline: 'string',
    agency: 'string',
    carrier: 'string',
    media: 'string',
    language: 'string',
    statements: 'integer',
    events: 'integer',
    figures: 'integer',
    reader: 'string',
    rules: 'string',
  },
  rows: (exported) => {
    const { report, record } = exported
    return [
      {
        ...reportCells(exported),
        headline: wordsAt(report.text, record.report.headline),
        dateline: wordsAt(report.text, record.report.dateline?.words ?? null),
        agency: record.lineage.agency,
        carrier: record.lineage.carrier,
        media: record.lineage.media.join('; '),
        language: record.report.language,
        statements: record.statements.length,
        events: record.events.length,
        figures: record.figures.length,
        reader: record.versions.reader,
        rules: record.versions.rules,
      },
    ]
  },
}
