import type { Exported } from './exported.ts'

export type Cell = string | number | boolean | null
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean'

/** A kind of row that formats of tables (CSV, Parquet) can hold: its columns, and the rows that a record gives. */
export interface Table {
  readonly name: string
  /** Names and types in their order; every row has all of them. */
  readonly columns: Readonly<Record<string, ColumnType>>
  readonly rows: (exported: Exported) => readonly Readonly<Record<string, Cell>>[]
}

/** Columns of one type under several names. */
export const columnsOf = (
  type: ColumnType,
  names: readonly string[],
): Readonly<Record<string, ColumnType>> => Object.fromEntries(names.map((name) => [name, type]))
