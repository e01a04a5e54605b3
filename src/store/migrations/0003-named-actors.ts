import { type Kysely, sql } from 'kysely'

/** Whether an actor has a name of its own, and an index that lists actors without a look at their long rows. */
export async function namedActors(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('actors')
    .addColumn('named', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  // As `rowsOf` has it, but for capitals that SQLite does not know.
  await sql`update actors set named = case when name = lower(name) then 0 else 1 end`.execute(db)
  await db.schema.dropIndex('actors_by_name').execute()
  await db.schema
    .createIndex('actors_by_name')
    .on('actors')
    .columns(['name_key', 'seq', 'kind', 'named'])
    .execute()
}
