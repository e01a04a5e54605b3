import type { Dialect, Expression, Kysely, SqlBool } from 'kysely'
import type { DatelineError } from '../../errors.ts'

/** All in which the two databases differ. */
export interface StoreDialect {
  readonly kysely: Dialect
  /** Type of a number that counts up by itself, as its column is declared. */
  readonly counting: string
  /** Full-text indexes over texts and statements, made by the first migration. */
  readonly indexWords: (db: Kysely<unknown>) => Promise<void>
  /** True for reports, or rows of `data`, whose words match. */
  readonly matches: (table: 'reports' | 'data', words: string) => Expression<SqlBool>
  /** What an error of the database means to its user; null where it is nothing known. */
  readonly meaning: (error: unknown) => DatelineError | null
}
