import type { Mention } from '../../find/findings.ts'
import { countryByMetonym, countryByName } from '../../lexicon/countries.ts'
import { isGivenName } from '../../lexicon/names.ts'
import { normalName } from '../../lexicon/normal-name.ts'
import { nounFacts } from '../../lexicon/titles.ts'
import type { EntityType, Reading } from '../../reader/reading.ts'

/**
 * Mends the types of names where the report itself says better than the model: a country is no person, whoever has a
 * title is one, and one name has one type throughout.
 *
 * @example "Foreign Minister Ada Berg" seen as an Organization is a Person, and so is "Berg" further on
 */
export function retype(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const typed = mentions.map((mention) => {
    const entity = mention.name ? ownType(reading, mention) : undefined
    return entity && entity !== mention.entity ? { ...mention, entity } : mention
  })
  const votes = countVotes(reading, typed)
  return typed.map((mention) => {
    if (!mention.name || !mention.entity || !mixed.has(mention.entity)) return mention
    const entity = winner(votes.get(lastPart(reading, mention)))
    return entity && entity !== mention.entity ? { ...mention, entity } : mention
  })
}

const mixed: ReadonlySet<EntityType> = new Set(['Person', 'Organization', 'Misc', 'Product'])

function ownType(reading: Reading, mention: Mention): EntityType | undefined {
  const [first, end] = mention.name as readonly [number, number]
  const start = reading.words[first]?.start ?? 0
  const name = reading.report.text.slice(start, reading.words[end - 1]?.end ?? start)
  const country = countryByName(name)
  const single = end - first === 1
  if (country && !(single && mention.entity === 'Person' && isGivenName(name))) return 'Location'
  if (single && mention.entity === 'Person' && countryByMetonym(name)) return 'Location'
  if (
    mention.entity === 'Organization' ||
    mention.entity === 'Misc' ||
    mention.entity === 'Product'
  ) {
    if (
      hasTitle(reading, mention) ||
      (end - first === 2 &&
        isGivenName(reading.words[first]?.form ?? '') &&
        !isBody(reading, end - 1))
    )
      return 'Person'
  }
  return mention.entity
}

const isBody = (reading: Reading, at: number): boolean => {
  const facts = nounFacts(reading.words[at]?.lower ?? '')
  return facts !== null && (facts.organization || facts.collective)
}

// "Foreign Minister Berg": the word right before the name is an office or a rank.
function hasTitle(reading: Reading, mention: Mention): boolean {
  const [first, end] = mention.name as readonly [number, number]
  if (isBody(reading, end - 1) || end - first > 3) return false
  const before = reading.words[first - 1]
  const facts = before ? nounFacts(before.lower) : null
  if (!before || !facts || (facts.office === null && !facts.rank && !facts.honorific)) return false
  if (before.upos === 'ADJ' || facts.organization || /s$/.test(before.lower)) return false
  return before.head === mention.head || reading.words[before.head]?.head === mention.head
}

type Votes = Map<EntityType, number>

function countVotes(reading: Reading, mentions: readonly Mention[]): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>()
  for (const mention of mentions) {
    if (!mention.name || !mention.entity || !mixed.has(mention.entity)) continue
    const key = lastPart(reading, mention)
    const mine = votes.get(key) ?? new Map<EntityType, number>()
    const weight = (mention.name[1] - mention.name[0] > 1 ? 2 : 1) * mention.found.sure
    mine.set(mention.entity, (mine.get(mention.entity) ?? 0) + weight)
    votes.set(key, mine)
  }
  return votes
}

function lastPart(reading: Reading, mention: Mention): string {
  return normalName(reading.words[(mention.name?.[1] ?? 1) - 1]?.form ?? '')
}

function winner(votes: Votes | undefined): EntityType | null {
  if (!votes || votes.size < 2) return null
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  return first && second && first[1] > second[1] * 1.5 ? first[0] : null
}
