import { type Cast, type Draft, draftAt, draftOf } from './cast.ts'

/**
 * Whose the offices are that a pronoun or a possessor gives to somebody, now that the pronoun stands for someone.
 *
 * @example "The league met. Its chairman, Ada Berg," chairs the league, as does "the league's chairman, Ada Berg"
 */
export function ownedOffices(cast: Cast): void {
  for (const draft of cast.drafts) {
    if (draft.kind !== 'person' || cast.merged.has(draft.id)) continue
    for (const [at, title] of draft.titles.entries()) {
      const { owner, pronoun } = ownerIn(cast, title.words)
      if (!owner || owner === draft || owner.kind === 'group') continue
      // A state's office without a named state was only guessed before the pronoun was known.
      if (title.of !== null && !(pronoun && title.national && owner.kind === 'state')) continue
      draft.titles[at] = { ...title, of: owner.id }
    }
  }
}

function ownerIn(
  cast: Cast,
  [first, end]: readonly [number, number],
): { readonly owner: Draft | null; readonly pronoun: boolean } {
  const { words } = cast.reading
  const sentence = words[first]?.sentence
  for (let at = Math.max(0, first - 1); at < end; at += 1) {
    const word = words[at]
    if (word?.sentence !== sentence) continue
    if (word?.xpos === 'PRP$') return { owner: draftAt(cast, at), pronoun: true }
    if (word && /^['’]s?$/.test(word.lower)) return { owner: before(cast, at - 1), pronoun: false }
  }
  return { owner: null, pronoun: false }
}

// The possessor's own head, or the name or description that ends there.
function before(cast: Cast, at: number): Draft | null {
  const name = cast.nameAt[at] ?? -1
  return draftAt(cast, at) ?? (name < 0 ? null : draftOf(cast, name))
}
