import type { Kysely } from 'kysely'

/** Who is listed by kind is told by an index alone: rows of actors are long. */
export async function actorsByKind(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('actors_by_kind')
    .on('actors')
    .columns(['kind', 'name_key', 'seq', 'name'])
    .execute()
}
