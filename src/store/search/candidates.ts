import { DATA } from '../schema.ts'
import type { Condition } from './conditions.ts'

/** So many answers to one condition are few: they are listed, and put in order when they are known. */
export const FEW = 3000

/** What can be an answer at all: some data, or all data of some reports; null where that is too many to list. */
export interface Candidates {
  readonly keys: readonly number[] | null
  readonly seqs: readonly number[] | null
  /** Conditions that not all of these meet. */
  readonly rest: readonly Condition[]
}

const both = (a: readonly number[] | null, b: readonly number[]): readonly number[] => {
  if (a === null) return [...new Set(b)]
  const there = new Set(b)
  return a.filter((id) => there.has(id))
}

/** Lists what meets the conditions that few rows meet. */
export async function candidatesFor(
  conditions: readonly Condition[],
  few: number,
): Promise<Candidates> {
  let keys: readonly number[] | null = null
  let seqs: readonly number[] | null = null
  const met = new Set<Condition>()
  for (const condition of conditions) {
    const { of, ids } = condition
    if (ids === null) continue
    const some = await ids(few + 1)
    if (some.length > few) continue
    met.add(condition)
    if (of === 'datum') keys = both(keys, some)
    else seqs = both(seqs, some)
    // So few can be looked at one by one.
    if ((keys ?? seqs)?.length === 0 || (keys !== null && keys.length < 200)) break
  }
  const rest = conditions.filter((condition) => !met.has(condition))
  if (keys === null || seqs === null) return { keys, seqs, rest }
  const there = new Set(seqs)
  return { keys: keys.filter((key) => there.has(Math.floor(key / DATA))), seqs: null, rest }
}
