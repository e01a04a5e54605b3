import { childrenBy } from '../../find/tree/tree.ts'
import { type Country, countryById } from '../../lexicon/countries.ts'
import { leaderCountry } from '../../lexicon/leaders.ts'
import {
  type Cast,
  type Draft,
  draftAt,
  draftOf,
  headFacts,
  isPlural,
  place,
  placeAll,
} from './cast.ts'
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
    const side = lemma === 'side' && !isPlural(cast, mention.head)
    if (!facts.stateOrgan && !troops && !quiet && !side) continue
    const [state, other] = ownerStates(cast, mention.head)
    const both = other !== undefined && areJoined(cast, mention.words)
    if (state && both) placeAll(cast, index, [state, other])
    else if (state) place(cast, index, state)
  }
}

const areJoined = (cast: Cast, [first, end]: readonly [number, number]): boolean =>
  cast.reading.words.slice(first, end).some((word) => word.lower === 'and')

function countHeads(cast: Cast): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const mention of cast.mentions) {
    const lemma = cast.reading.words[mention.head]?.lemma ?? ''
    counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  }
  return counts
}

/** The state (or armed group) whose name stands before or after a noun: "Norlandic forces", "forces of Norland". */
export const ownerState = (cast: Cast, head: number): Draft | null =>
  ownerStates(cast, head)[0] ?? null

/** All of them, the nearest first: "Norlandic and Sudlandic forces". */
function ownerStates(cast: Cast, head: number): readonly Draft[] {
  const found = new Set<Draft>()
  for (const child of ownerWords(cast, head)) {
    const draft = draftAt(cast, child) ?? nameDraft(cast, child)
    if (draft?.kind === 'state' || draft?.kind === 'armed-group') found.add(draft)
    else if (draft?.kind === 'person') {
      const country = personCountry(cast, draft)
      if (country) found.add(stateOf(cast, country))
    }
  }
  return [...found]
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
  if (near.some((at) => /^ethnic/.test(cast.reading.words[at]?.lower ?? ''))) return []
  const joined = children.flatMap((child) =>
    childrenBy(cast.tree, child, 'conj').filter((at) => at < head),
  )
  const all = [...children, ...joined, ...(plain[0] === head - 1 ? plain : [])]
  // The nearest owner is the surest.
  return all.sort((a, b) => Math.abs(head - a) - Math.abs(head - b))
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
