import type { ReportLineFinding, WrittenDate } from '../../find/report-line/report-line-finding.ts'
import type { Reading } from '../../reader/reading.ts'
import type { ReportLine } from '../../record/record.ts'

/**
 * Dates the report: a date in its own dateline wins over one stamped on its head, and that over the file's.
 *
 * @example "KARSHOLM, Oct 2 (Reuters) -" in a file of 2020-10-03 dates the report 2020-10-02
 */
export function groundReportLine(reading: Reading, finding: ReportLineFinding): ReportLine {
  const filed = /^\d{4}-\d{2}-\d{2}/.exec(reading.report.date ?? '')?.[0] ?? null
  const stamped = finding.stamp ? isoDate(finding.stamp, filed) : null
  const known = stamped ?? filed
  const own = finding.dateline?.date ? isoDate(finding.dateline.date, known) : null
  const date = own ?? known
  return {
    date,
    headline: finding.headline,
    dateline:
      finding.dateline && date !== null
        ? { place: finding.dateline.place, date, words: finding.dateline.words }
        : null,
    publisher: finding.publisher,
    agencies: finding.agencies,
    language: finding.language,
  }
}

/** The calendar day of a written date; a year that was left out is the one that lies nearest to a day known. */
function isoDate({ year, month, day }: WrittenDate, near: string | null): string | null {
  if (year !== null) return iso(year, month, day)
  if (near === null) return null
  const around = Number(near.slice(0, 4))
  const distance = (candidate: string): number => Math.abs(Date.parse(candidate) - Date.parse(near))
  return [around - 1, around, around + 1]
    .map((candidate) => iso(candidate, month, day))
    .reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best))
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
