import type { Report } from '../../src/record/report.ts'
import { madeReport } from './made-report.ts'

/** The number in the id of a made report. */
export const numberOf = ({ id }: Pick<Report, 'id'>): number => Number(id.replace('made-', ''))

/** Each thirteenth report cannot be read: it has to be kept all the same, and say so. */
export const isReadable = (n: number): boolean => n % 13 !== 12

/** In the place of the reader: knows the records of made reports, and takes no time. */
export const madeDesk = {
  read: async (reports: readonly Report[]) =>
    reports.map((report) => {
      const n = numberOf(report)
      if (!isReadable(n)) return { ok: false, kind: 'not-read', reason: 'it was made so' } as const
      const { record, words } = madeReport(n)
      return { ok: true, record, words } as const
    }),
  close: async () => undefined,
}
