import { accountsFollowed } from './accounts.ts'
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
import { placesFollowed } from './places-followed.ts'
import type { Found, Record } from './record.ts'
import { dataOf, targetKey, targetsOf, withData } from './targets.ts'

export interface Corrected {
  readonly record: Record
  /** What became of each of the machine's data, in the order of the record. */
  readonly fates: readonly Fate[]
  /** Corrections that stand, but whose words no datum of their kind has any more. */
  readonly lost: readonly Correction[]
}

const keyOf = (kind: CorrectableKind, target: Target): string => `${kind} ${targetKey(target)}`

/** The correction that counts for each place: of those that stand the last. */
function counting(corrections: readonly Correction[]): Map<string, Correction> {
  const last = new Map<string, Correction>()
  for (const one of corrections) {
    if (one.withdrawn === null) last.set(keyOf(one.kind, one), one)
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

/**
 * A record as people have corrected it: rejected data are gone, edited ones changed, accepted ones marked; what was changed or
 * accepted says so in `found.corrected`. The machine's record stays as it is.
 *
 * What hung on a rejected statement alone hangs on the statement around it, and goes where there is none.
 *
 * @param corrections in the order in which they were made
 */
export function corrected(machine: Record, corrections: readonly Correction[]): Corrected {
  const last = counting(corrections)
  const { actors, idOf } = withNamed(machine.actors, [...last.values()])
  const statements = new Map(
    targetsOf(machine, 'statement').map((target, i) => [
      targetKey(target),
      machine.statements[i]?.id,
    ]),
  )
  const resolving = { idOf, statementAt: (target: Target) => statements.get(targetKey(target)) }
  const fatesOf = (kind: CorrectableKind): readonly Fate[] => {
    const targets = targetsOf(machine, kind)
    return dataOf(machine, kind).map((datum, i) => {
      const target = targets[i] as Target
      const correction = last.get(keyOf(kind, target)) ?? null
      last.delete(keyOf(kind, target))
      const now = changed(datum, correction, resolving)
      return { kind, target, machine: datum, now, correction }
    })
  }
  const fates = placesFollowed(accountsFollowed(correctableKinds.flatMap(fatesOf)))
  let record: Record = { ...machine, actors }
  for (const kind of correctableKinds) {
    const data = fates.flatMap((fate) => (fate.kind === kind && fate.now ? [fate.now] : []))
    record = withData(record, kind, data)
  }
  return { record, fates, lost: [...last.values()] }
}
