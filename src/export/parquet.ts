import type { ColumnSource } from 'hyparquet-writer'
import type { Exported } from './exported.ts'
import type { Cell, ColumnType, Table } from './table.ts'

const types = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Record<ColumnType, NonNullable<ColumnSource['type']>>

/** Rows of a group: what is held in memory at a time. */
const groupRows = 10_000

const columnData = (table: Table, rows: readonly Readonly<Record<string, Cell>>[]) =>
  Object.entries(table.columns).map(([name, type]) => ({
    name,
    type: types[type],
    nullable: true,
    data: rows.map((row) => row[name] ?? null),
  }))

/** One table as Parquet (Snappy): text columns hold '' where the text has no such words, null where nothing is known. */
export async function* parquet(
  items: AsyncIterable<Exported>,
  table: Table,
): AsyncGenerator<Uint8Array> {
  // Loaded here: who writes something else, or only reads, starts sooner.
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
  const bytes = new ByteWriter()
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnData(table, []) }),
    kvMetadata: [{ key: 'dateline.table', value: table.name }],
    createdBy: 'dateline',
  })
  /** What was written so far; the writer goes on counting where in the file it is. */
  const take = (): Uint8Array => {
    const part = bytes.getBytes().slice()
    bytes.index = 0
    return part
  }
  let rows: Readonly<Record<string, Cell>>[] = []
  const group = () => {
    file.write({ columnData: columnData(table, rows), rowGroupSize: groupRows })
    rows = []
    return take()
  }
  for await (const item of items) {
    rows.push(...table.rows(item))
    if (rows.length >= groupRows) yield group()
  }
  if (rows.length > 0) yield group()
  file.finish()
  yield take()
}
