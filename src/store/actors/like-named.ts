import type { Kysely } from 'kysely'
import type { Actor } from '../../record/record.ts'
import { nameKey } from '../name-key.ts'
import { keysOf } from '../rows-of.ts'
import type { Tables } from '../schema.ts'
import type { KeptActor } from './actor.ts'
import { keptActors } from './list.ts'

/** So many reports are looked at for a name that stands for another, and so many names are given. */
const LOOKED_AT = 200
const MOST = 12

/**
 * Whom reports may mean by the same name: those that have a fuller name and are called by this one too, and those that
 * have one of its `aliases` for their whole name. They are named, never put together: a last name has many bearers.
 */
export async function likeNamed(
  db: Kysely<Tables>,
  key: string,
  aliases: readonly string[],
): Promise<readonly KeptActor[]> {
  const rows = await db
    .selectFrom('actors')
    .select(['name_key', 'json'])
    .where('name_key', '!=', key)
    .where('actors.seq', 'in', (eb) =>
      eb
        .selectFrom('parties')
        .select('parties.seq')
        .where('name', '=', key)
        .where('role', '=', 'actor')
        .where('key', 'is', null)
        .orderBy('seq', 'desc')
        .limit(LOOKED_AT),
    )
    .execute()
  const fuller = rows.filter(({ json }) => keysOf(JSON.parse(json) as Actor).includes(key))
  const keys = new Set([...fuller.map(({ name_key }) => name_key), ...aliases.map(nameKey)])
  const kept = await keptActors(db, [...keys])
  return [...kept.values()].sort((one, other) => other.reports - one.reports).slice(0, MOST)
}
