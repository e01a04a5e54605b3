import type { Cast, Draft } from './cast.ts'

export interface Person {
  readonly number: 'one' | 'many'
  readonly gender: 'male' | 'female' | 'thing' | null
}

const singular: Readonly<Record<string, Person['gender']>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
  it: 'thing',
  its: 'thing',
  itself: 'thing',
}
const plural = new Set(['they', 'them', 'their', 'theirs', 'themselves'])

/** Number and gender of a third-person pronoun; null for any other word. */
export function personOf(pronoun: string): Person | null {
  const gender = singular[pronoun]
  if (gender !== undefined) return { number: 'one', gender }
  return plural.has(pronoun) ? { number: 'many', gender: null } : null
}

/** Whether a pronoun can stand for an actor; a demonym noun ("the Norlanders") may be "they". */
export function compatible(cast: Cast, person: Person, draft: Draft, mention: number): boolean {
  if (person.gender === 'male' || person.gender === 'female') {
    return draft.kind === 'person' && (draft.gender === null || draft.gender === person.gender)
  }
  if (person.gender === 'thing')
    return draft.kind !== 'person' && !draft.plural && !isPeopleNoun(cast, mention)
  if (draft.kind === 'person') return false
  return draft.plural || draft.kind !== 'state' || isPeopleNoun(cast, mention)
}

function isPeopleNoun(cast: Cast, mention: number): boolean {
  const word = cast.reading.words[cast.mentions[mention]?.head ?? -1]
  return cast.mentions[mention]?.kind === 'demonym' && /[^s]s$/.test(word?.form ?? '')
}
