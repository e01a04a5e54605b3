import type { Mention } from '../../find/findings.ts'
import { childBy, childrenBy, relation } from '../../find/tree/tree.ts'
import { type Cast, type Draft, draftAt, draftOf, headFacts, place } from './cast.ts'
import { addTitles } from './titles.ts'

/**
 * Descriptions that stand beside the name of the one they describe, and what they say of a person's offices.
 *
 * @example "Ada Berg, the mayor of Oslova," and "the region of Karelo" are one each; "Berg is the mayor" gives a title
 */
export function appositions(cast: Cast): void {
  for (const [index, mention] of cast.mentions.entries()) {
    if (mention.kind !== 'nominal' || (cast.placed[index] ?? []).length > 0) continue
    const draft = beside(cast, mention.head) ?? acrossComma(cast, mention)
    if (!draft || !fits(cast, mention.head, draft)) continue
    place(cast, index, draft)
    describe(cast, draft, mention.head)
    if (draft.kind === 'person')
      addTitles(
        cast,
        draft,
        withConjuncts(cast, mention.head, [mention.words[0], titleEnd(cast, mention)]),
      )
  }
  predicates(cast)
}

function beside(cast: Cast, head: number): Draft | null {
  const word = cast.reading.words[head]
  if (!word) return null
  const neighbours = [
    ...(relation(word) === 'appos' ? [word.head] : []),
    ...secondOf(cast, head),
    ...joinedNext(cast, head),
    ...armedBefore(cast, head),
    ...childrenBy(cast.tree, head, 'appos', 'flat'),
    ...childrenBy(cast.tree, head, 'nmod').filter((child) => isOfName(cast, head, child)),
  ]
  for (const neighbour of neighbours) {
    const draft = draftAt(cast, neighbour)
    if (draft?.named) return draft
  }
  return null
}

/** By the words alone: "the mayor, Ada Berg," and "Ada Berg, the mayor," whatever the tree says. */
function acrossComma(cast: Cast, mention: Mention): Draft | null {
  const { words } = cast.reading
  const [first, end] = mention.words
  const sentence = words[mention.head]?.sentence
  const closed = (at: number) =>
    words[at]?.sentence !== sentence ||
    /^(?:who|which|that)$/.test(words[at]?.lower ?? '') ||
    /^[,.;:–—)]$/.test(words[at]?.form ?? '') ||
    words[at]?.upos === 'VERB' ||
    words[at]?.upos === 'AUX'
  const draft = (at: number) => {
    const name = words[at]?.sentence === sentence ? (cast.nameAt[at] ?? -1) : -1
    return name < 0 ? null : { draft: draftOf(cast, name), name: cast.mentions[name] as Mention }
  }
  const comma = commaAfter(cast, end)
  if (comma >= 0) {
    const after = draft(comma + 1)
    const person = after?.draft?.kind === 'person' && after.name.words[0] === comma + 1
    if (person && closed(afterOrigin(cast, after.name.words[1]))) return after.draft
  }
  if (words[first]?.upos === 'DET' && words[first - 1]?.form === ',' && closed(end)) {
    const before = draft(first - 2)
    if (before?.draft && before.name.words[1] === first - 1) return before.draft
  }
  // "the region of Karelo".
  if (words[mention.head + 1]?.lower === 'of' && headFacts(cast, mention.head)?.country) {
    const name = draft(mention.head + 2) ?? draft(mention.head + 3)
    if (name?.draft?.kind === 'state' && fits(cast, mention.head, name.draft)) return name.draft
  }
  return null
}

// "Ada Berg of Norland,": where somebody is from belongs to the name beside a description.
function afterOrigin(cast: Cast, end: number): number {
  if (!/^(?:of|from)$/.test(cast.reading.words[end]?.lower ?? '')) return end
  const name = cast.nameAt[end + 1] ?? -1
  return cast.mentions[name]?.words[1] ?? end
}

// "the Oskari Front group", "Oskari Front fighters": the noun after an armed group's name means the same.
function armedBefore(cast: Cast, head: number): readonly number[] {
  const index = cast.nameAt[head - 1] ?? -1
  const armed = index >= 0 && draftOf(cast, index)?.kind === 'armed-group'
  const name = cast.mentions[index]
  const follows = name?.name?.[1] === head && headFacts(cast, head)?.appositive === true
  return armed && follows ? [name.head] : []
}

// "the opposition Marel Union said": two subjects of one verb with nothing between them are one.
function joinedNext(cast: Cast, head: number): readonly number[] {
  const { words } = cast.reading
  const name = cast.mentions[cast.nameAt[head + 1] ?? -1]
  const one = words[head]
  const other = words[name?.head ?? -1]
  const alike = one?.head === other?.head && one?.deprel === other?.deprel
  return name?.words[0] === head + 1 && alike && one?.deprel.startsWith('nsubj') ? [name.head] : []
}

// "a teacher and poet": the second noun of one description, without an article of its own.
function secondOf(cast: Cast, head: number): readonly number[] {
  const { words } = cast.reading
  const first = words[words[head]?.deprel === 'conj' ? (words[head]?.head ?? -1) : -1]
  if (first?.deprel !== 'appos' || first.upos !== 'NOUN') return []
  return childBy(cast.tree, head, 'det') === undefined ? [first.head] : []
}

// "the region of Karelo", but not "the government of Norland".
const isOfName = (cast: Cast, head: number, child: number): boolean => {
  const marker = childBy(cast.tree, child, 'case')
  const facts = headFacts(cast, head)
  return (
    cast.reading.words[marker ?? -1]?.lower === 'of' && facts?.country === true && !facts.person
  )
}

const parts = new Set([
  'province',
  'city',
  'region',
  'territory',
  'enclave',
  'oblast',
  'district',
  'emirate',
])

function fits(cast: Cast, head: number, draft: Draft): boolean {
  const facts = headFacts(cast, head)
  const word = cast.reading.words[head]
  if (word?.xpos === 'NNS' && draft.kind === 'person') return false
  switch (draft.kind) {
    case 'person':
      return facts === null || facts.person || facts.rank
    case 'state':
      // A province that belongs to a country is not that country.
      if (draft.country?.kind === 'country' && parts.has(word?.lemma ?? '')) return false
      return facts?.country === true || facts?.stateOrgan === true
    case 'group':
      return facts?.person === true || facts?.collective === true || facts?.organization === true
    default:
      // "radio affiliate KXYZ": whatever the noun, the name right after it is its.
      if (facts === null) return (cast.nameAt[head + 1] ?? -1) >= 0
      return facts.organization || facts.armed || facts.collective || facts.country
  }
}

// The comma that ends a description, which may run on: "the minister of trade and industry, ".
function commaAfter(cast: Cast, end: number): number {
  const { words } = cast.reading
  for (let at = end; at < end + 8; at += 1) {
    if (words[at]?.form === ',') return at
    if (!/^(?:NOUN|PROPN|ADJ|CCONJ|ADP|DET)$/.test(words[at]?.upos ?? '')) return -1
  }
  return -1
}

/** Remembers the noun by which a draft was described. */
export function describe(cast: Cast, draft: Draft, head: number): void {
  const lemma = cast.reading.words[head]?.lemma.toLowerCase()
  if (lemma) draft.roles.add(lemma)
  const gender = headFacts(cast, head)?.gender
  if (gender && draft.kind === 'person') draft.gender ??= gender
}

// The whole description before a comma and a name belongs to the title.
function titleEnd(cast: Cast, mention: Mention): number {
  const comma = commaAfter(cast, mention.words[1])
  const name = comma < 0 ? -1 : (cast.nameAt[comma + 1] ?? -1)
  return name >= 0 ? comma : mention.words[1]
}

function withConjuncts(
  cast: Cast,
  head: number,
  [first, end]: readonly [number, number],
): readonly [number, number] {
  const also = childBy(cast.tree, head, 'conj')
  const word = cast.reading.words[also ?? -1]
  const near = also === end + 1 && cast.reading.words[end]?.upos === 'CCONJ'
  return also !== undefined && near && word?.upos === 'NOUN' ? [first, also + 1] : [first, end]
}

// "Berg is the mayor of Oslova": a present office.
function predicates(cast: Cast): void {
  for (const [index, word] of cast.reading.words.entries()) {
    if (word.upos !== 'NOUN' && word.upos !== 'PROPN') continue
    const copula = childBy(cast.tree, index, 'cop')
    if (copula === undefined || !/^(?:is|'s|’s)$/.test(cast.reading.words[copula]?.lower ?? ''))
      continue
    const subject = childBy(cast.tree, index, 'nsubj')
    const mention = cast.mentionAt[subject ?? -1] ?? -1
    const draft = mention < 0 ? null : draftOf(cast, mention)
    if (draft?.kind !== 'person' || headFacts(cast, index)?.office === null) continue
    addTitles(cast, draft, [Math.max(copula + 1, cast.tree.first[index] ?? index), index + 1])
  }
}
