import type { Word, WordRange } from '../reading.ts'

/** Relations of what stands under one verb side by side: its subject, objects and obliques. */
const ARGUMENTS: ReadonlySet<string> = new Set(
  'nsubj nsubj:pass csubj obj iobj obl obl:agent'.split(' '),
)
const REFLEXIVE = /sel(?:f|ves)$/

/**
 * Whether a personal pronoun may stand for an earlier mention by where the two stand in the sentence.
 *
 * Beside another argument of its verb it may not, unless it is reflexive ("he saw him" are two, "he saw himself" is one), nor for a mention that it lies
 * in ("their views on why they left"), unless it is a possessive ("a man and his dog").
 *
 * @param other the earlier mention's head word
 * @param range the earlier mention
 */
export function mayBind(pronoun: Word, at: number, other: Word, range: WordRange): boolean {
  const beside =
    pronoun.sentence === other.sentence &&
    pronoun.head === other.head &&
    ARGUMENTS.has(pronoun.deprel) &&
    ARGUMENTS.has(other.deprel)
  if (beside && !REFLEXIVE.test(pronoun.lower)) return false
  return pronoun.deprel === 'nmod:poss' || at < range[0] || at >= range[1]
}
