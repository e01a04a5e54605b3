import type { Kysely } from 'kysely'

/** Who wrote a report, as it came with it. */
export async function author(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('reports').addColumn('author', 'text').execute()
}
