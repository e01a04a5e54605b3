import type { Correctable, CorrectableKind } from './correction.ts'
import type { Fate } from './fate.ts'
import type { Stance } from './record.ts'

type NowOf = (id: string) => string | null

const lists = ['by', 'who', 'whom'] as const
const ones = ['side', 'actor'] as const

function stanceFollowed(stance: Stance, nowOf: NowOf): Stance | null {
  const [holder, target] = [nowOf(stance.holder), nowOf(stance.target)]
  return holder === null || target === null || holder === target
    ? null
    : { ...stance, holder, target }
}

function followed({ kind, now }: Fate, nowOf: NowOf): Correctable[CorrectableKind] | null {
  if (now === null || kind === 'actor') return now
  if (kind === 'stance') return stanceFollowed(now as Stance, nowOf)
  const fields: { [field: string]: unknown } = { ...now }
  for (const list of lists) {
    const ids = fields[list] as readonly string[] | undefined
    if (ids) fields[list] = [...new Set(ids.map(nowOf).filter((id) => id !== null))]
  }
  for (const one of ones) {
    const id = fields[one] as string | null | undefined
    if (id) fields[one] = nowOf(id)
  }
  return fields as never
}

/**
 * Data name actors: who was rejected is named nowhere, who is the same as another stands for that one. A statement keeps the words for
 * its source, so it stays somebody's; a stance without its holder or its target is none.
 */
export const actorsFollowed = (fates: readonly Fate[], nowOf: NowOf): readonly Fate[] =>
  fates.map((fate) => ({ ...fate, now: followed(fate, nowOf) }))
