import { csv } from './csv.ts'
import type { Exported } from './exported.ts'
import { jsonLd } from './json-ld/index.ts'
import { jsonl } from './jsonl.ts'
import { parquet } from './parquet.ts'
import { plover } from './plover.ts'
import { cameo } from './tables/cameo.ts'
import { type TableName, tables } from './tables/index.ts'

export { csvCell } from './csv-cell.ts'
export type { Exported } from './exported.ts'
export { correctedBy } from './found-cells.ts'
export type { Cell } from './table.ts'
export { type TableName, tableNames } from './tables/index.ts'

/** A way to write records down: what it is called, what a browser is told that it is, and how its bytes are made. */
export interface ExportFormat {
  readonly media: string
  readonly extension: string
  /** Whether it holds one table of the record, so that one must be chosen. */
  readonly ofTable: boolean
  readonly write: (
    items: AsyncIterable<Exported>,
    table: TableName,
  ) => AsyncGenerator<string | Uint8Array>
}

export const exportFormats = {
  csv: {
    media: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    ofTable: true,
    write: (items, table) => csv(items, tables[table]),
  },
  jsonl: {
    media: 'application/x-ndjson',
    extension: 'jsonl',
    ofTable: false,
    write: (items) => jsonl(items),
  },
  parquet: {
    media: 'application/vnd.apache.parquet',
    extension: 'parquet',
    ofTable: true,
    write: (items, table) => parquet(items, tables[table]),
  },
  'json-ld': {
    media: 'application/ld+json',
    extension: 'jsonld',
    ofTable: false,
    write: (items) => jsonLd(items),
  },
  plover: {
    media: 'application/x-ndjson',
    extension: 'plover.jsonl',
    ofTable: false,
    write: (items) => plover(items),
  },
  cameo: {
    media: 'text/csv; charset=utf-8; header=present',
    extension: 'cameo.csv',
    ofTable: false,
    write: (items) => csv(items, cameo),
  },
} as const satisfies { readonly [name: string]: ExportFormat }

export type ExportFormatName = keyof typeof exportFormats
export const exportFormatNames = Object.keys(exportFormats) as readonly ExportFormatName[]
