import { openFile, readItems } from '../src/ingest/index.ts'
import type { Report } from '../src/record/report.ts'

/** The reports in a file, for small scripts: what cannot be read is said on stderr and left out. */
export async function reportsOf(path: string | undefined): Promise<Report[]> {
  if (!path) throw new Error('name a file: a report as .txt or .json, or reports as .jsonl')
  const reports: Report[] = []
  for await (const { outcome } of readItems(openFile(path), path)) {
    if (outcome.ok) reports.push(outcome.value)
    else console.error(`${outcome.error.code} ${outcome.error.message}`)
  }
  return reports
}
