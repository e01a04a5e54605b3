import { accountsFollowed } from './accounts.ts'
import { actorsFollowed } from './actors-followed.ts'
import {
  type Correctable,
  type CorrectableKind,
  type Correction,
  correctableKinds,
  type NamedActor,
  type Target,
} from './correction.ts'
import type { Fate } from './fate.ts'
import { withNamed } from './named-actors.ts'
import { nestingFollowed } from './nesting.ts'
import { placesFollowed } from './places-followed.ts'
import type { Actor, Found, Record } from './record.ts'
import { sameActors } from './same-actors.ts'
import { actorTarget, dataOf, targetKey, targetsOf, withData } from './targets.ts'

export interface Corrected {
  readonly record: Record
  /** What became of each of the machine's data, in the order of the record. */
  readonly fates: readonly Fate[]
  /** Corrections that stand, but whose words no datum of their kind has any more. */
  readonly lost: readonly Correction[]
}

const keyOf = (kind: CorrectableKind, target: Target): string => `${kind} ${targetKey(target)}`

/** The correction that counts for each place: of those that stand the last. */
function counting(machine: Record, corrections: readonly Correction[]): Map<string, Correction> {
  const last = new Map<string, Correction>()
  for (const one of corrections) {
    if (one.withdrawn !== null) continue
    last.set(keyOf(one.kind, one.kind === 'actor' ? actorTarget(machine, one) : one), one)
  }
  return last
}

function marked(found: Found, { id, verdict, author, at }: Correction): Found {
  if (verdict === 'rejected') return found
  const rule = verdict === 'edited' ? 'correction' : found.rule
  return { rule, sure: 1, corrected: { id, verdict, author, at } }
}

interface Resolving {
  readonly idOf: (actor: NamedActor) => string
  /** Id of the statement at a place; undefined where there is none. */
  readonly statementAt: (target: Target) => string | undefined
}

type Loose = { readonly [field: string]: unknown }

/** The fields of an edit as a datum has them. Accounts that cannot be found any more are left as the machine has them. */
function resolved(edits: Loose, { idOf, statementAt }: Resolving): Loose {
  const out: { [field: string]: unknown } = { ...edits }
  for (const field of ['by', 'who', 'whom']) {
    const actors = edits[field] as readonly NamedActor[] | undefined
    if (actors) out[field] = [...new Set(actors.map(idOf))]
  }
  for (const field of ['side', 'actor']) {
    const actor = edits[field] as NamedActor | null | undefined
    if (actor) out[field] = idOf(actor)
  }
  const targets = edits.according_to as readonly Target[] | undefined
  if (targets) {
    const ids = targets.map(statementAt).filter((id) => id !== undefined)
    if (ids.length === 0 && targets.length > 0) delete out.according_to
    else out.according_to = ids
  }
  const outer = edits.within as Target | null | undefined
  if (outer) {
    const id = statementAt(outer)
    if (id === undefined) delete out.within
    else out.within = id
  }
  // What it says of an actor is seen to where all actors are known.
  delete out.same_as
  return out
}

function changed(
  datum: Correctable[CorrectableKind],
  correction: Correction | null,
  resolving: Resolving,
): Correctable[CorrectableKind] | null {
  if (correction === null) return datum
  if (correction.verdict === 'rejected') return null
  const edits = resolved((correction.edits ?? {}) as Loose, resolving)
  return {
    ...datum,
    ...edits,
    found: marked(datum.found, correction),
  } as Correctable[CorrectableKind]
}

/** Actors as they are once others were said to be the same: those that went into another are gone. */
function actorsOf(fates: readonly Fate[], machine: Record, corrections: readonly Correction[]) {
  const standing = fates.flatMap(({ now }) => (now === null ? [] : [now as Actor]))
  const { actors, idOf } = withNamed(standing, machine.actors, corrections)
  const { nowOf, whole } = sameActors(fates, actors, idOf)
  const asIs = (actor: Actor): Actor => {
    const { titles, ...rest } = whole(actor)
    return { ...rest, titles: titles.map((one) => ({ ...one, of: one.of && nowOf(one.of) })) }
  }
  const isLeft = ({ id }: Actor): boolean => nowOf(id) === id
  return {
    fates: fates.map((fate) => {
      const now = fate.now as Actor | null
      return { ...fate, now: now !== null && isLeft(now) ? asIs(now) : null }
    }),
    actors: actors.filter(isLeft).map(asIs),
    idOf,
    nowOf,
  }
}

/**
 * A record as people have corrected it: rejected data are gone, edited ones changed, accepted ones marked; what was changed or
 * accepted says so in `found.corrected`. The machine's record stays as it is.
 *
 * What hung on a rejected statement alone hangs on the statement around it, and goes where there is none.
 *
 * @param corrections in the order in which they were made
 */
export function corrected(machine: Record, corrections: readonly Correction[]): Corrected {
  const last = counting(machine, corrections)
  const counted = [...last.values()]
  const statements = new Map(
    targetsOf(machine, 'statement').map((target, i) => [
      targetKey(target),
      machine.statements[i]?.id,
    ]),
  )
  const statementAt = (target: Target) => statements.get(targetKey(target))
  const fatesOf = (kind: CorrectableKind, idOf: Resolving['idOf']): readonly Fate[] => {
    const targets = targetsOf(machine, kind)
    return dataOf(machine, kind).map((datum, i) => {
      const target = targets[i] as Target
      const correction = last.get(keyOf(kind, target)) ?? null
      last.delete(keyOf(kind, target))
      const now = changed(datum, correction, { idOf, statementAt })
      return { kind, target, machine: datum, now, correction }
    })
  }
  const who = actorsOf(
    fatesOf('actor', ({ name }) => name),
    machine,
    counted,
  )
  const others = correctableKinds.filter((kind) => kind !== 'actor')
  const named = actorsFollowed(
    others.flatMap((kind) => fatesOf(kind, who.idOf)),
    who.nowOf,
  )
  const fates = placesFollowed(accountsFollowed(nestingFollowed(named)))
  let record: Record = { ...machine, actors: who.actors }
  for (const kind of others) {
    const data = fates.flatMap((fate) => (fate.kind === kind && fate.now ? [fate.now] : []))
    record = withData(record, kind, data as never)
  }
  return { record, fates: [...who.fates, ...fates], lost: [...last.values()] }
}
