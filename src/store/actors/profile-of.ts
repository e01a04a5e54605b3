import { type Kysely, sql } from 'kysely'
import type { ActorKind } from '../../record/record.ts'
import { nameKey } from '../name-key.ts'
import type { Tables } from '../schema.ts'
import type { ActorReports, KeptActor } from './actor.ts'
import { asked, wholeAppearances } from './appearances.ts'
import { factsOf } from './facts-of.ts'
import { likeNamed } from './like-named.ts'
import type { Profile } from './profile.ts'
import { aliasesOf, sidesOf, titlesOf, togetherOf } from './sums-of.ts'

/** A chart of more months shows none of them. */
const MONTHS = 240

/** Their statements by month, over all reports that name them so. */
async function monthsOf(
  db: Kysely<Tables>,
  key: string,
  kinds: readonly ActorKind[],
): Promise<Profile['months']> {
  const month = sql<string>`substr(data.day, 1, 7)`
  const rows = await db
    .selectFrom('parties')
    .innerJoin('data', 'data.key', 'parties.key')
    .select((eb) => [month.as('month'), eb.fn.count<number>('data.key').distinct().as('n')])
    .where('parties.name', '=', key)
    .where('parties.role', '=', 'speaker')
    // A last name is a name of everybody who bears it: only reports with an actor of this name alone count.
    .where('parties.seq', 'in', (eb) =>
      eb
        .selectFrom('actors')
        .select('actors.seq')
        .where('name_key', '=', key)
        .where('kind', 'in', kinds),
    )
    .groupBy(month)
    .orderBy('month', 'desc')
    .limit(MONTHS)
    .execute()
  return rows.map(({ month, n }) => ({ month, statements: Number(n) })).reverse()
}

const noReports = { read: 0, from: null, to: null, next: null, months: [] } as const

const nobody = (name: string, others: readonly KeptActor[]): Profile => ({
  name,
  kinds: [],
  shown: [],
  reports: 0,
  ...noReports,
  titles: [],
  aliases: [],
  called: [],
  said: [],
  did: [],
  undergone: [],
  figures: [],
  fates: [],
  sides: [],
  together: [],
  others,
})

/**
 * What the newest reports that name an actor tell of it, and whom they may mean besides.
 *
 * @example await profile(db, 'Orla Venn', { limit: 100 })
 */
export async function profile(
  db: Kysely<Tables>,
  name: string,
  of: ActorReports = {},
): Promise<Profile | null> {
  const known = await asked(db, name, of)
  if (known === null) {
    const others = await likeNamed(db, nameKey(name), [])
    return others.length > 0 ? nobody(name, others) : null
  }
  const { key, kept, kinds } = known
  const { items, next } = await wholeAppearances(db, key, kinds, of)
  const aliases = aliasesOf(items)
  const [months, others] = await Promise.all([
    monthsOf(db, key, kinds),
    likeNamed(
      db,
      key,
      aliases.map((alias) => alias.name),
    ),
  ])
  const facts = items.map(factsOf)
  const days = items.map(({ report }) => report.day)
  return {
    name: kept.name,
    kinds: kept.kinds,
    shown: kinds,
    reports: kept.kinds
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, one) => sum + one.reports, 0),
    read: new Set(items.map(({ report }) => report.id)).size,
    from: days.at(-1) ?? null,
    to: days[0] ?? null,
    titles: titlesOf(items),
    aliases,
    called: facts.flatMap((one) => one.called),
    said: facts.flatMap((one) => one.said),
    did: facts.flatMap((one) => one.did),
    undergone: facts.flatMap((one) => one.undergone),
    figures: facts.flatMap((one) => one.figures),
    fates: facts.flatMap((one) => one.fates),
    sides: sidesOf(items),
    together: togetherOf(items),
    months,
    others,
    next,
  }
}
