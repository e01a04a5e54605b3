import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { DatelineError, reasonOf } from '../../errors.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { Tables } from '../schema.ts'
import { reports } from './0001-reports.ts'
import { corrections } from './0002-corrections.ts'
import { namedActors } from './0003-named-actors.ts'
import { author } from './0004-author.ts'
import { lasting } from './0005-lasting.ts'

/** Forward only, in their order; one that has been released is never changed. */
const steps = {
  '0001-reports': reports,
  '0002-corrections': corrections,
  '0003-named-actors': namedActors,
  '0004-author': author,
  '0005-lasting': lasting,
} as const

/**
 * Brings a database up to what this program needs.
 *
 * @throws DatelineError `store-newer` where a newer program has made it
 */
export async function migrate(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  place: string,
): Promise<void> {
  const migrations: Record<string, Migration> = Object.fromEntries(
    Object.entries(steps).map(([name, up]) => [
      name,
      { up: (one: Kysely<unknown>) => up(one, dialect) },
    ]),
  )
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  // Where nothing is to be done the file is not taken for writing.
  const pending = (await migrator.getMigrations()).some(({ executedAt }) => !executedAt)
  const { error } = await migrator.migrateToLatest({ disableTransactions: !pending })
  if (error === undefined) return
  if (/previously executed migration .* is missing/.test(reasonOf(error))) {
    throw new DatelineError('store-newer', { place }, error)
  }
  throw error
}
