import type { Table } from '../table.ts'
import { actors } from './actors.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { labels } from './labels.ts'
import { places } from './places.ts'
import { reports } from './reports.ts'
import { stances } from './stances.ts'
import { statements } from './statements.ts'
import { times } from './times.ts'

/** The tables that CSV and Parquet can be of, by name. */
export const tables = {
  events,
  statements,
  figures,
  actors,
  labels,
  stances,
  times,
  places,
  reports,
} as const satisfies { readonly [name: string]: Table }

export type TableName = keyof typeof tables
export const tableNames = Object.keys(tables) as readonly TableName[]
