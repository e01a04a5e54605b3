import { csvCell } from './csv-cell.ts'
import type { Exported } from './exported.ts'
import type { Table } from './table.ts'

const end = '\r\n'

/** One table as CSV (RFC 4180, UTF-8, with a header), as the records come. */
export async function* csv(items: AsyncIterable<Exported>, table: Table): AsyncGenerator<string> {
  const names = Object.keys(table.columns)
  yield names.map(csvCell).join(',') + end
  for await (const item of items) {
    const lines = table
      .rows(item)
      .map((row) => names.map((name) => csvCell(row[name] ?? null)).join(',') + end)
    if (lines.length > 0) yield lines.join('')
  }
}
