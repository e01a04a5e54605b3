import { type Cast, type Draft, draftOf } from './cast.ts'

// A clause beside the pronoun's own, not under it.
const beside = /^(?:advcl|conj|parataxis|appos|acl|punct|nsubj|csubj)/
const DEPTH = 8

/**
 * Those named or described later under the verb whose subject a pronoun is: it cannot stand for them.
 *
 * @example in "He rejected Berg's claim" and "He said Berg would come" `He` is not Berg; in "He left when Berg came" he may be
 */
export function boundNames(cast: Cast, pronoun: number): ReadonlySet<Draft> {
  const { words } = cast.reading
  const word = words[pronoun]
  const found = new Set<Draft>()
  if (!word?.deprel.startsWith('nsubj') || word.head < pronoun) return found
  collect(cast, word.head, pronoun, 0, found)
  return found
}

function collect(cast: Cast, verb: number, after: number, depth: number, found: Set<Draft>): void {
  if (depth > DEPTH) return
  for (const child of cast.tree.children[verb] ?? []) {
    const word = cast.reading.words[child]
    if (!word || child <= after || (depth === 0 && beside.test(word.deprel))) continue
    if (depth > 0 && /^(?:advcl|parataxis)/.test(word.deprel)) continue
    const index = cast.mentionAt[child] ?? -1
    const draft =
      index < 0 || cast.mentions[index]?.kind === 'pronoun' ? null : draftOf(cast, index)
    // "Norland said Norland's people would": a state or body may name itself again by an adjective.
    if (draft && cast.mentions[index]?.kind !== 'demonym') found.add(draft)
    collect(cast, child, after, depth + 1, found)
  }
}
