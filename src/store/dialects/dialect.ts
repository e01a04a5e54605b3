import type { Dialect, Expression, Kysely, RawBuilder, SqlBool } from 'kysely'
import type { DatelineError } from '../../errors.ts'
import type { Tables } from '../schema.ts'

/** All in which the two databases differ. */
export interface StoreDialect {
  readonly kysely: Dialect
  /** Type of a number that counts up by itself, as its column is declared. */
  readonly counting: string
  /** Full-text indexes over texts and statements, made by the first migration. */
  readonly indexWords: (db: Kysely<unknown>) => Promise<void>
  /** Selects the ids of reports (`seq`), or of `data` (`key`), whose words match. */
  readonly matching: (table: 'reports' | 'data', words: string) => RawBuilder<unknown>
  /** A column of `data` that is compared, but not looked up in an index. */
  readonly unindexed: (column: string) => RawBuilder<unknown>
  /** A part of the JSON in a column, as JSON; null where it is not there. */
  readonly part: (column: string, path: readonly string[]) => RawBuilder<string | null>
  /** True for reports, or rows of `data`, whose words match. */
  readonly matches: (table: 'reports' | 'data', words: string) => Expression<SqlBool>
  /**
   * Waits until no other process adds or corrects, and keeps others waiting until the transaction ends: numbers of reports and of
   * corrections then appear in their order, and who listens from a number on misses none.
   */
  readonly inTurn: (transaction: Kysely<Tables>) => Promise<void>
  /** The names in a list of a row's JSON, as rows with a column `value`. */
  readonly listed: (column: string, list: string) => RawBuilder<{ readonly value: string }>
  /** Rows of a table as an `insert` selects them, in their order; their values travel as one parameter. */
  readonly rows: (table: keyof Tables, rows: readonly object[]) => RawBuilder<unknown>
  /** What an error of the database means to its user; null where it is nothing known. */
  readonly meaning: (error: unknown) => DatelineError | null
}
