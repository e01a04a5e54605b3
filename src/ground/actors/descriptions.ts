import type { Mention } from '../../find/findings.ts'
import { childBy } from '../../find/tree/tree.ts'
import { mediumNamed } from '../../lexicon/agencies.ts'
import type { Noun } from '../../lexicon/titles.ts'
import { describe } from './appositions.ts'
import {
  type Cast,
  type Draft,
  draftAt,
  draftById,
  draftOf,
  headFacts,
  isPlural,
  newDraft,
  place,
  placeAll,
} from './cast.ts'
import { leaderOf } from './late-organs.ts'
import { mainState } from './main-state.ts'
import { ownerState } from './organs.ts'
import { phraseNames } from './phrase-names.ts'
import { type Shape, shapeOf } from './shape.ts'

/** Drafts that have been mentioned, by the nouns that describe them; the latest last. */
type Memory = Map<string, number[]>

/**
 * Descriptions: what was described so before is meant again by "the", everything else is a new actor.
 *
 * @example "a miner ... the miner" is one person; "the minister" is the one whose title it is
 */
export function descriptions(cast: Cast): void {
  const memory: Memory = new Map()
  const most = mainState(cast)
  const recent: Draft[] = []
  for (const [index, mention] of cast.mentions.entries()) {
    const known = draftOf(cast, index)
    const nominal =
      mention.kind === 'nominal' &&
      (cast.placed[index] ?? []).length === 0 &&
      isWord(cast, mention.head)
    if (nominal && isPair(cast, mention)) {
      const pair = lastStates(recent)
      if (pair) placeAll(cast, index, pair)
      if (pair) continue
    }
    const draft = known ?? (nominal ? resolve(cast, mention, memory, recent, most) : null)
    if (!draft) continue
    if (!known) place(cast, index, draft)
    remember(memory, draft)
    if (recent.at(-1) !== draft) recent.push(draft)
    if (recent.length > 12) recent.shift()
  }
}

/** A share of people ("80%") is described by no word of its own. */
const isWord = (cast: Cast, head: number): boolean =>
  /\p{L}/u.test(cast.reading.words[head]?.lower ?? '')

const pairs =
  /^(?:country|nation|state|neighbor|neighbour|ally|rival|power|government|capital|enemy|foe)$/

// "both countries", "the two neighbours".
function isPair(cast: Cast, mention: Mention): boolean {
  const lemma = cast.reading.words[mention.head]?.lemma.toLowerCase() ?? ''
  if (!pairs.test(lemma) || !isPlural(cast, mention.head)) return false
  return cast.reading.words
    .slice(mention.words[0], mention.head)
    .some((word) => word.lower === 'both' || word.lower === 'two')
}

function lastStates(recent: readonly Draft[]): readonly Draft[] | null {
  const states = new Set(recent.filter((draft) => draft.kind === 'state' && draft.named).reverse())
  const [one, two] = states
  return one && two ? [two, one] : null
}

function remember(memory: Memory, draft: Draft): void {
  for (const role of draft.roles) {
    const ids = memory.get(role) ?? []
    if (ids.at(-1) !== draft.id) ids.push(draft.id)
    if (ids.length > 8) ids.shift()
    memory.set(role, ids)
  }
}

function resolve(
  cast: Cast,
  mention: Mention,
  memory: Memory,
  recent: readonly Draft[],
  most: Draft | null,
): Draft | null {
  const { head } = mention
  const word = cast.reading.words[head]
  const facts = headFacts(cast, head)
  if (!word) return null
  if (word.lower === 'latter' || word.lower === 'former') return ordinal(recent, word.lower)
  const lemma = word.lemma.toLowerCase()
  const shape = shapeOf(cast, mention, facts)
  // Whose state "the government of Ada Berg" is shows when her office is settled.
  if (leaderOf(cast, head) !== undefined) return fresh(cast, mention, facts, shape)
  const definite = isDefinite(cast, mention)
  const bare = shape.restrictive === ''
  if (facts?.country && !facts.person && !facts.organization && !facts.collective) {
    if (!isPlural(cast, head)) return definite ? country(cast, lemma, memory, recent, head) : null
  }
  const candidates = (memory.get(lemma) ?? [])
    .map((id) => draftById(cast, id))
    .filter((draft) => agrees(draft, shape))
  const state = ownerState(cast, head) ?? possessor(cast, head)
  const again = facts?.institution && state ? `${state.id}: ${shape.own}` : null
  const institution = candidates.filter((draft) => again && draft.aliases.has(again)).at(-1)
  if (institution) return institution
  const exact = candidates
    .filter(
      (draft) => draft.aliases.has(shape.key) || (draft.named && isIn(draft, shape.restrictive)),
    )
    .at(-1)
  if (shape.kind === 'person' && !shape.plural && isFormer(cast, mention, definite)) {
    const same = candidates.filter((draft) => draft.aliases.has(shape.key) && !draft.named).at(-1)
    const person = recent
      .filter((draft) => draft.kind === 'person' && draft.named && !draft.roles.has(lemma))
      .at(-1)
    return same ?? person ?? fresh(cast, mention, facts, shape)
  }
  if (definite && bare && candidates.length > 0) return candidates.at(-1) as Draft
  if (definite && exact) return exact
  const governed = facts?.forces && /^(?:government|regime|state)$/.test(shape.restrictive)
  const organ = facts?.stateOrgan && !isPlural(cast, head) && !isNamedBefore(cast, head)
  const authorities = word.lower === 'authorities' && mention.words[0] === head - 1
  if (governed || (definite && (authorities || (bare && organ)))) {
    if (most) return most
  }
  if (definite && isEpithet(word.lower, cast.reading.words[head - 1]?.form ?? '')) {
    const person = recent.filter((draft) => draft.kind === 'person' && draft.named).at(-1)
    if (person) return person
  }
  if (definite && bare && generic.has(lemma) && !shape.plural) {
    const body = recent
      .filter(
        (draft) => draft.named && (draft.kind === 'organization' || draft.kind === 'armed-group'),
      )
      .filter((draft) => !(noMedia.has(lemma) && draft.names.some((name) => mediumNamed(name))))
      .at(-1)
    if (body) return body
  }
  const known = candidates
    .filter(
      (draft) => draft.aliases.has(shape.key) && (draft.plural || draft.kind === 'organization'),
    )
    .at(-1)
  if (known) return known
  return fresh(cast, mention, facts, shape)
}

// "the Olganist regime", whatever the tree says of the adjective.
const isNamedBefore = (cast: Cast, head: number): boolean =>
  /^\p{Lu}/u.test(cast.reading.words[head - 1]?.form ?? '') &&
  cast.reading.words[head - 1]?.upos !== 'DET'

/** "Norland's defence ministry": the state that owns it by name. */
function possessor(cast: Cast, head: number): Draft | null {
  const owner = childBy(cast.tree, head, 'nmod:poss')
  const draft = owner === undefined ? null : draftAt(cast, owner)
  return draft?.kind === 'state' ? draft : null
}

// "the 54-year-old", "the father-of-two": nobody new, but whoever was named last.
const isEpithet = (noun: string, before: string): boolean =>
  /(?:^|-)year-old$|^(?:father|mother|dad|mum|mom)-of-[a-z]+$/.test(noun) ||
  (noun === 'old' && before === '-')

// "the former mayor", and the same without its article as headlines have it: nobody new either, and not who is mayor now.
function isFormer(cast: Cast, { words: [first], head }: Mention, definite: boolean): boolean {
  const before = cast.reading.words.slice(first, head).map(({ lower }) => lower)
  return before.some((word, at) => past.test(word) && (definite || at === 0))
}
const past = /^(?:former|ex|onetime)$/

const generic = new Set([
  'group',
  'agency',
  'organization',
  'organisation',
  'company',
  'firm',
  'movement',
  'body',
  'network',
  'outlet',
  'newspaper',
  'watchdog',
  'bloc',
  'union',
  'alliance',
  'party',
  'ministry',
  'department',
  'commission',
  'institution',
  'bank',
  'airline',
  'university',
  'court',
  'broadcaster',
])

// What no agency or paper is, though one may be what was named last.
const noMedia = new Set(
  'watchdog bloc union alliance party ministry department commission bank airline university court'.split(
    ' ',
  ),
)

// "the central bank" is a named bank only where its name or title says "central".
const isIn = (draft: Draft, modifiers: string): boolean => {
  const known = [...draft.names, ...draft.titles.map((title) => title.title)]
    .join(' ')
    .toLowerCase()
  return modifiers.split(' ').every((word) => known.includes(word))
}

const agrees = (draft: Draft, shape: Shape): boolean =>
  !(draft.named && shape.plural && draft.kind !== 'armed-group' && !draft.plural) &&
  // "the group" is none of "some groups".
  (draft.named || draft.kind !== 'organization' || draft.plural === shape.plural) &&
  (shape.kind === draft.kind ||
    (draft.kind !== 'person' &&
      shape.kind !== 'person' &&
      draft.kind !== 'state' &&
      draft.plural === shape.plural))

// "Government and rebels denied it": of these there is one, and the article may be left out.
const unique = /^(?:government|parliament|police)$/

function isDefinite(cast: Cast, mention: Mention): boolean {
  const first = cast.reading.words[mention.words[0]]?.lower ?? ''
  if (unique.test(first) && mention.words[0] === mention.head) return true
  return /^(?:the|this|that|these|those|both|all)$/.test(first)
}

function ordinal(recent: readonly Draft[], word: string): Draft | null {
  const named = [...new Set([...recent].reverse())].filter((draft) => draft.named)
  return (word === 'latter' ? named[0] : named[1]) ?? null
}

// "the country": the state that was called so, else the latest that is not the subject of this clause.
function country(
  cast: Cast,
  lemma: string,
  memory: Memory,
  recent: readonly Draft[],
  head: number,
): Draft | null {
  if (lemma !== 'country' && lemma !== 'nation' && lemma !== 'state') {
    const known = (memory.get(lemma) ?? [])
      .map((id) => draftById(cast, id))
      .filter((draft) => draft.kind === 'state')
    return known.at(-1) ?? null
  }
  const states = recent.filter((draft) => draft.kind === 'state' && draft.named)
  const sentence = cast.reading.words[head]?.sentence
  let subject: Draft | null = null
  for (
    let at = cast.reading.words[head]?.head ?? -1, steps = 0;
    at >= 0 && steps < 20;
    steps += 1
  ) {
    const own = childBy(cast.tree, at, 'nsubj')
    const mention = own === undefined || own === head ? -1 : (cast.mentionAt[own] ?? -1)
    if (mention >= 0 && cast.reading.words[own as number]?.sentence === sentence) {
      subject = draftOf(cast, mention)
      break
    }
    at = cast.reading.words[at]?.head ?? -1
  }
  const others = states.filter((draft) => draft !== subject)
  return (others.length > 0 ? others : states).at(-1) ?? null
}

function fresh(cast: Cast, mention: Mention, facts: Noun | null, shape: Shape): Draft {
  const owner = childBy(cast.tree, mention.head, 'nmod:poss')
  const state = ownerState(cast, mention.head) ?? possessor(cast, mention.head)
  const draft = newDraft(cast, shape.kind, {
    plural: shape.plural,
    gender: facts?.gender ?? null,
    country: state?.kind === 'state' ? state.country : null,
  })
  if (owner !== undefined && (facts?.kin || cast.reading.words[owner]?.upos === 'PRON'))
    draft.of = owner
  describe(cast, draft, mention.head)
  draft.aliases.add(shape.key)
  if (state) draft.aliases.add(`${state.id}: ${shape.own}`)
  for (const name of phraseNames(cast, mention))
    if (!draft.names.includes(name)) draft.names.push(name)
  return draft
}
