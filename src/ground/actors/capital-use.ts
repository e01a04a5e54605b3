import { isAgent, isTarget } from './agency.ts'
import type { Cast } from './cast.ts'

const placeNouns = new Set(
  (
    'street airport suburb outskirt district mayor neighborhood neighbourhood resident square hospital university embassy metro subway station center centre ' +
    'north south east west hotel museum zoo port skyline cathedral mosque church stadium court prison office area region province city population theatre theater'
  ).split(' '),
)

/**
 * Whether a capital's name stands for the government here, and not for the town.
 *
 * @example "Oslova rejected the plan" and "Oslova's offer", but not "in Oslova" or "Oslova's airport"
 */
export function standsForGovernment(cast: Cast, head: number): boolean {
  const word = cast.reading.words[head]
  const governor = cast.reading.words[word?.head ?? -1]
  if (!word) return false
  if (isAgent(cast, head) || isTarget(cast, head)) return true
  const mark = cast.reading.words[head + 1]
  if (word.deprel === 'nmod:poss' || mark?.lower === "'s" || mark?.lower === '’s') {
    return governor === undefined || !placeNouns.has(governor.lemma)
  }
  // "Oslova-backed": the compound has been taken apart or stands as one word.
  const next = cast.reading.words[head + 1]
  return next?.form === '-' &&
    /^(?:backed|led|supported|sponsored|allied|funded|brokered)$/.test(
      cast.reading.words[head + 2]?.lower ?? '',
    )
    ? true
    : /-(?:backed|led|supported|sponsored|allied|funded|brokered)$/.test(word.lower)
}
