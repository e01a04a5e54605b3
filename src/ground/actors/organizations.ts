import type { Mention } from '../../find/findings.ts'
import { type Country, countryById } from '../../lexicon/countries.ts'
import {
  armedNames,
  homeOfOrganization,
  isFullName,
  organizationKey,
} from '../../lexicon/organizations.ts'
import { nounFacts, singular } from '../../lexicon/titles.ts'
import { isAgent, isTarget } from './agency.ts'
import {
  type Cast,
  type Draft,
  draftAt,
  draftById,
  isPlural,
  nameOf,
  newDraft,
  place,
  textOf,
} from './cast.ts'

interface Named {
  readonly index: number
  readonly mention: Mention
  readonly key: string
  readonly tokens: readonly string[]
}

/**
 * Organizations, armed groups and movements by their names: full names, their acronyms and their shorter forms.
 *
 * @example "the Norland Fishing Union (NFU) ... NFU ... the Fishing Union" is one organization
 */
export function organizations(cast: Cast): void {
  const found = namedBodies(cast)
  const byKey = new Map<string, number>()
  const byTail = new Map<string, number[]>()
  const byInitials = new Map<string, number>()
  // Longer names first, so that a short form finds the name it shortens wherever that stands.
  const order = found
    .map((_, at) => at)
    .sort((a, b) => (found[b]?.tokens.length ?? 0) - (found[a]?.tokens.length ?? 0) || a - b)
  for (const at of order) {
    const { index, mention, key, tokens } = found[at] as Named
    const known =
      byKey.get(key) ??
      byInitials.get(key) ??
      (isFullName(key) || mention.entity === 'NORP' ? null : shorter(cast, byTail, tokens, index))
    const draft =
      known === undefined || known === null ? body(cast, mention, tokens) : draftById(cast, known)
    const name = withoutLostApostrophe(cast, mention)
    if (!draft.names.includes(name)) draft.names.push(name)
    if (mention.name && mention.head >= mention.name[1]) extended(cast, draft, mention)
    nationless(cast, draft, mention)
    place(cast, index, draft)
    byKey.set(key, draft.id)
    if (mention.entity !== 'NORP') for (const tail of tails(tokens)) push(byTail, tail, draft.id)
    const initials = initialsOf(mention, cast)
    if (initials && !byInitials.has(initials)) byInitials.set(initials, draft.id)
    const bracketed = acronymAfter(cast, mention)
    if (bracketed) byInitials.set(bracketed, draft.id)
    roles(draft, tokens)
  }
}

const weak = new Set(['Facility', 'Product', 'Misc', 'Location'])

function namedBodies(cast: Cast): readonly Named[] {
  const found: Named[] = []
  for (const [index, mention] of cast.mentions.entries()) {
    if (mention.kind !== 'name' || (cast.placed[index] ?? []).length > 0) continue
    if (mention.entity === 'Person' || mention.entity === undefined) continue
    if (weak.has(mention.entity) && !cast.speakers.has(mention.head)) {
      if (mention.entity !== 'Facility' && mention.entity !== 'Misc') continue
      if (!isAgent(cast, mention.head) && !isTarget(cast, mention.head)) continue
    }
    const key = organizationKey(withoutLostApostrophe(cast, mention))
    if (key) found.push({ index, mention, key, tokens: key.split(' ') })
  }
  return found
}

// "the KFUs spokesman": letters with the mark of a possessor that has lost its apostrophe.
function withoutLostApostrophe(cast: Cast, mention: Mention): string {
  const name = nameOf(cast, mention)
  const next = cast.reading.words[mention.name?.[1] ?? mention.words[1]]
  return /^[A-Z]{3,}s$/.test(name) && /^(?:NOUN|ADJ)$/.test(next?.upos ?? '')
    ? name.slice(0, -1)
    : name
}

// "the Norlandic MRA agency" is the "MRA agency" too; "Norlandic Radio" is no mere "Radio".
function nationless(cast: Cast, draft: Draft, mention: Mention): void {
  const [first, end] = mention.name as readonly [number, number]
  const known = draftAt(cast, first)
  const second = cast.reading.words[first + 1]?.form ?? ''
  if (known?.kind !== 'state' || end - first < 2 || !/^[A-Z]{3,}$/.test(second)) return
  for (const name of [
    textOf(cast, [first + 1, end]),
    textOf(cast, [first + 1, Math.max(end, mention.head + 1)]),
  ]) {
    if (!draft.names.includes(name)) draft.names.push(name)
  }
}

// "the Maren group": the name with its noun is a name too, and says what it is.
function extended(cast: Cast, draft: Draft, mention: Mention): void {
  const [first] = mention.name as readonly [number, number]
  const name = textOf(cast, [first, mention.head + 1])
  if (!draft.names.includes(name)) draft.names.push(name)
  const noun = cast.reading.words[mention.head]?.lemma ?? ''
  const facts = nounFacts(noun)
  draft.roles.add(noun.toLowerCase())
  if (facts?.armed) draft.kind = 'armed-group'
}

// "the Norlandic Foreign Ministry": a state's body says in its name whose it is.
function countryWithin(cast: Cast, mention: Mention): Country | null {
  const facts = nounFacts(cast.reading.words[mention.head]?.lower ?? '')
  const last = nounFacts(cast.reading.words[(mention.name?.[1] ?? 1) - 1]?.lower ?? '')
  if (!facts?.institution && !last?.institution && !last?.forces) return null
  for (let at = mention.words[0]; at < mention.words[1]; at += 1) {
    const draft = at === mention.head ? null : draftAt(cast, at)
    if (draft?.kind === 'state' && draft.country) return draft.country
  }
  return null
}

function body(cast: Cast, mention: Mention, tokens: readonly string[]): Draft {
  const armed =
    tokens.some((token) => armedNames.has(token)) || tokens.join(' ') === 'islamic state'
  const plural = mention.entity === 'NORP' && isPlural(cast, mention.head)
  const kind = armed ? 'armed-group' : mention.entity === 'NORP' ? 'group' : 'organization'
  const home = homeOfOrganization(nameOf(cast, mention))
  const country = home ? countryById(home) : countryWithin(cast, mention)
  return newDraft(cast, kind, { named: true, plural, country })
}

// "Fishing Union" for "Norland Fishing Union", "Maren" for "Maren Group".
function shorter(
  cast: Cast,
  byTail: ReadonlyMap<string, readonly number[]>,
  tokens: readonly string[],
  index: number,
): number | null {
  const ids = byTail.get(tokens.join(' ')) ?? byTail.get(tokens.map(singular).join(' '))
  if (!ids) return null
  if (ids.length === 1) return ids[0] ?? null
  let best: number | null = null
  let bestAt = -1
  for (const id of ids.slice(-8)) {
    const at =
      draftById(cast, id)
        .mentions.filter((other) => other < index)
        .at(-1) ?? 0
    if (at >= bestAt) {
      best = id
      bestAt = at
    }
  }
  return best
}

const fillers = new Set(
  'group inc corp corporation ltd llc co company plc ag international news agency party organization organisation movement airlines holdings industries rebels rebel militants fighters insurgents foundation network media tv television front brigade brigades militia battalion'.split(
    ' ',
  ),
)

function tails(tokens: readonly string[]): readonly string[] {
  const found: string[] = []
  for (let from = 1; from < Math.min(tokens.length, 5); from += 1)
    found.push(tokens.slice(from).join(' '))
  // "the Observatory" for "Norland Observatory for Fishing Rights".
  const link = tokens.findIndex((token) => token === 'for' || token === 'on')
  const head = tokens[link - 1] ?? ''
  if (link > 0 && nounFacts(head)?.organization) found.push(head, tokens.slice(0, link).join(' '))
  for (let end = tokens.length - 1; end > 0 && fillers.has(tokens[end] ?? ''); end -= 1) {
    found.push(tokens.slice(0, end).join(' '), tokens.slice(0, end).map(singular).join(' '))
  }
  if (tokens.length === 1) found.push(singular(tokens[0] ?? ''))
  return found
}

const push = (map: Map<string, number[]>, key: string, id: number): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, [id])
  else if (!known.includes(id)) known.push(id)
}

const small = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  '&',
  'to',
  'de',
  'al',
  'with',
  'without',
  'against',
])

function initialsOf(mention: Mention, cast: Cast): string | null {
  const words = nameOf(cast, mention).split(/[\s-]+/)
  if (words.length < 2) return null
  return words
    .filter((word) => !small.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toLowerCase())
    .join('')
}

// "the Norland Fishing Union (NFU)".
function acronymAfter(cast: Cast, mention: Mention): string | null {
  const end = mention.name?.[1] ?? mention.words[1]
  const { words } = cast.reading
  if (words[end]?.form !== '(' || words[end + 2]?.form !== ')') return null
  const name = textOf(cast, [end + 1, end + 2])
  return /^[A-Z][A-Za-z.&-]{1,9}$/.test(name) ? organizationKey(name) : null
}

function roles(draft: Draft, tokens: readonly string[]): void {
  for (const token of tokens) {
    const facts = nounFacts(token)
    if (facts?.organization || facts?.armed || facts?.collective || facts?.forces)
      draft.roles.add(singular(token))
  }
}
