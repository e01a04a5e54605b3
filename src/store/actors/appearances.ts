import type { Kysely } from 'kysely'
import { corrected } from '../../record/corrected.ts'
import type { Actor, ActorKind, Record } from '../../record/record.ts'
import { correctionsOf } from '../corrections.ts'
import { keptOf, listedOf, recordOf } from '../kept.ts'
import type { ListedReport } from '../listed.ts'
import { nameKey } from '../name-key.ts'
import type { Tables } from '../schema.ts'
import type { ActorReports, Appearance, KeptActor, Onward } from './actor.ts'
import { packed, unpacked } from './cursor.ts'
import { checkLimit } from './limit.ts'
import { keptActors } from './list.ts'

const USUAL = 50

/** An actor in a report, with all that the report and its record hold. */
export interface WholeAppearance {
  readonly report: ListedReport
  readonly text: string
  /** As people have corrected it. */
  readonly record: Record
  readonly actor: Actor
}

/**
 * The kinds that are looked at together: a person is never put together with a state or a body of the same name; what
 * one report takes for an organization and another for a group is one, and it is shown that they differ.
 */
export function kindsTogether(kinds: KeptActor['kinds']): readonly ActorKind[] {
  const reports = (some: KeptActor['kinds']) => some.reduce((sum, one) => sum + one.reports, 0)
  const person = kinds.filter(({ kind }) => kind === 'person')
  const other = kinds.filter(({ kind }) => kind !== 'person')
  return (reports(person) >= reports(other) ? person : other).map(({ kind }) => kind)
}

/** What reports make of a name, and which of its kinds are asked for; null where none has it. */
export async function asked(db: Kysely<Tables>, name: string, { kinds }: ActorReports = {}) {
  const key = nameKey(name)
  const kept = (await keptActors(db, [key])).get(key)
  return kept === undefined ? null : { key, kept, kinds: kinds ?? kindsTogether(kept.kinds) }
}

/** Where a report stands in the order of all. */
const placeOf = (cursor: string) =>
  unpacked(cursor, ([day, seq]) =>
    typeof day === 'string' && /^[\d-]{1,20}$/.test(day) && Number.isSafeInteger(seq)
      ? { day, seq: seq as number }
      : null,
  )

/** The newest reports that have an actor by a name of its own; `seqs` are theirs. */
async function places(
  db: Kysely<Tables>,
  key: string,
  kinds: readonly ActorKind[],
  { limit = USUAL, cursor }: ActorReports,
) {
  checkLimit(limit)
  const after = cursor === undefined ? null : placeOf(cursor)
  const rows = await db
    .selectFrom('reports')
    .select(['day', 'seq'])
    .where('seq', 'in', (eb) =>
      eb
        .selectFrom('actors')
        .select('actors.seq')
        .where('name_key', '=', key)
        .where('kind', 'in', kinds),
    )
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb('day', '<', after?.day ?? ''),
          eb.and([eb('day', '=', after?.day ?? ''), eb('seq', '<', after?.seq ?? 0)]),
        ]),
      ),
    )
    .orderBy('day', 'desc')
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit).map(({ day, seq }) => ({ day, seq: Number(seq) }))
  const last = shown.at(-1)
  return {
    seqs: shown.map(({ seq }) => seq),
    next: rows.length > limit && last ? packed([last.day, last.seq]) : null,
  }
}

/** The newest reports with an actor, whole. */
export async function wholeAppearances(
  db: Kysely<Tables>,
  key: string,
  kinds: readonly ActorKind[],
  of: ActorReports,
): Promise<Onward<WholeAppearance>> {
  const { seqs, next } = await places(db, key, kinds, of)
  if (seqs.length === 0) return { items: [], next: null }
  const rows = await db
    .selectFrom('actors')
    .innerJoin('reports', 'reports.seq', 'actors.seq')
    .innerJoin('records', 'records.seq', 'actors.seq')
    .selectAll('reports')
    .select(['actors.id as actor_id', 'records.json as record'])
    .where('actors.seq', 'in', seqs)
    .where('name_key', '=', key)
    .where('kind', 'in', kinds)
    .orderBy('reports.day', 'desc')
    .orderBy('reports.seq', 'desc')
    .execute()
  const corrections = await correctionsOf(db, seqs)
  const items = rows.flatMap(({ actor_id, record: json, ...row }) => {
    const { record } = corrected(recordOf(json), corrections.get(Number(row.seq)) ?? [])
    const actor = record.actors.find(({ id }) => id === actor_id)
    if (actor === undefined) return []
    return [{ report: listedOf(row), text: keptOf(row).report.text, record, actor }]
  })
  return { items, next }
}

/** What an actor is in each report that has it by this name, newest first. */
export async function actor(
  db: Kysely<Tables>,
  name: string,
  of: ActorReports = {},
): Promise<Onward<Appearance>> {
  const known = await asked(db, name, of)
  if (known === null) return { items: [], next: null }
  const { items, next } = await wholeAppearances(db, known.key, known.kinds, of)
  return { items: items.map(({ report, actor }) => ({ report, actor })), next }
}
