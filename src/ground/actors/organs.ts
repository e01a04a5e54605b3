import { childrenBy } from '../../find/tree/tree.ts'
import { type Country, countryById } from '../../lexicon/countries.ts'
import { leaderCountry } from '../../lexicon/leaders.ts'
import { type Cast, type Draft, draftAt, draftOf, headFacts, isPlural, place } from './cast.ts'
import { stateOf } from './states.ts'

/**
 * Governments, administrations and troops with a country's name or a leader's are that state.
 *
 * @example "Norlandic authorities", "the Berg administration" and "Norland's troops" are all Norland
 */
export function organs(cast: Cast): void {
  const counts = countHeads(cast)
  for (const [index, mention] of cast.mentions.entries()) {
    if (mention.kind !== 'nominal' || (cast.placed[index] ?? []).length > 0) continue
    const facts = headFacts(cast, mention.head)
    if (!facts) continue
    const lemma = cast.reading.words[mention.head]?.lemma ?? ''
    const troops = facts.forces && (isPlural(cast, mention.head) || !facts.institution)
    // An army that is cited, or named again and again, is an actor of its own.
    const own = cast.speakers.has(mention.head) || (counts.get(lemma) ?? 0) > 1
    const quiet = facts.forces && facts.institution && !own
    if (!facts.stateOrgan && !troops && !quiet) continue
    const state = ownerState(cast, mention.head)
    if (state) place(cast, index, state)
  }
}

function countHeads(cast: Cast): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const mention of cast.mentions) {
    const lemma = cast.reading.words[mention.head]?.lemma ?? ''
    counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  }
  return counts
}

/** The state (or armed group) whose name stands before or after a noun: "Norlandic forces", "forces of Norland". */
export function ownerState(cast: Cast, head: number): Draft | null {
  for (const child of ownerWords(cast, head)) {
    const draft = draftAt(cast, child) ?? nameDraft(cast, child)
    if (draft?.kind === 'state' || draft?.kind === 'armed-group') return draft
    if (draft?.kind === 'person') {
      const country = personCountry(cast, draft)
      if (country) return stateOf(cast, country)
    }
  }
  return null
}

// By the tree, and by the two words before the noun, which the tree may hang elsewhere.
function ownerWords(cast: Cast, head: number): readonly number[] {
  const children = childrenBy(cast.tree, head, 'amod', 'compound', 'nmod').filter(
    (child) => child < head || cast.reading.words[child]?.deprel !== 'nmod' || isOf(cast, child),
  )
  const near = [head - 1, head - 2].filter(
    (at) => cast.reading.words[at]?.sentence === cast.reading.words[head]?.sentence,
  )
  const plain = near.filter((at) => ['PROPN', 'ADJ'].includes(cast.reading.words[at]?.upos ?? ''))
  return [...children, ...(plain[0] === head - 1 ? plain : [])]
}

const nameDraft = (cast: Cast, word: number): Draft | null => {
  const mention = cast.nameAt[word] ?? -1
  return mention < 0 ? null : draftOf(cast, mention)
}

const isOf = (cast: Cast, child: number): boolean =>
  childrenBy(cast.tree, child, 'case').some((at) => cast.reading.words[at]?.lower === 'of')

/** The country that a person leads, by a well-known name. */
export function personCountry(cast: Cast, draft: Draft): Country | null {
  const mine = draft.titles.find((title) => title.of !== null)
  const of = mine?.of === undefined || mine.of === null ? null : cast.drafts[mine.of]
  if (of?.kind === 'state' && of.country) return of.country
  for (const name of draft.names) {
    const id = leaderCountry(name)
    if (id) return countryById(id)
  }
  return null
}
