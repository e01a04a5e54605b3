import type { Exported } from '../exported.ts'

/** What every row starts with: the report that it comes from. */
export const reportColumns = {
  report: 'string',
  report_date: 'string',
  publisher: 'string',
  url: 'string',
} as const

export const reportCells = ({ report, record }: Exported) => ({
  report: record.id,
  report_date: record.report.date,
  publisher: record.report.publisher,
  url: report.url,
})
