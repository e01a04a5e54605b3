// Prints the records of the reports in a file as JSON, without workers.
// usage: npx tsx scripts/read.ts FILE [N]   (N: only the N-th report of a .jsonl, from 1)
import { find } from '../src/find/index.ts'
import { ground } from '../src/ground/index.ts'
import { openReader } from '../src/reader/index.ts'
import { reportsOf } from './reports-of.ts'

const [path, only] = process.argv.slice(2)
const reports = await reportsOf(path)
const chosen = only ? reports.slice(Number(only) - 1, Number(only)) : reports
const reader = await openReader()
for (const reading of await reader.read(chosen)) {
  const record = ground(reading, find(reading))
  console.log(JSON.stringify(record, null, chosen.length === 1 ? 1 : undefined))
}
await reader.close()
