import { type Cast, type Draft, draftOf } from './cast.ts'

/** The state that a report is mostly about: whose government is "the government". */
export function mainState(cast: Cast): Draft | null {
  const counts = new Map<Draft, number>()
  for (const index of cast.mentions.keys()) {
    const draft = draftOf(cast, index)
    if (draft?.kind === 'state' && draft.named) counts.set(draft, (counts.get(draft) ?? 0) + 1)
  }
  let best: Draft | null = null
  for (const [draft, count] of counts)
    if (count > (best ? (counts.get(best) ?? 0) : 0)) best = draft
  return best
}
