import type { Mention } from '../../find/findings.ts'
import { childrenBy } from '../../find/tree/tree.ts'
import { leaderCountry } from '../../lexicon/leaders.ts'
import { genderOfGivenName } from '../../lexicon/names.ts'
import { normalName } from '../../lexicon/normal-name.ts'
import { type Gender, nounFacts } from '../../lexicon/titles.ts'
import { type Cast, type Draft, draftById, nameOf, newDraft, place } from './cast.ts'

/**
 * Persons by their names: full names first, then surnames and given names that belong to one of them.
 *
 * @example "Ada Berg ... Berg ... Mrs. Berg" is one person
 */
export function persons(cast: Cast): void {
  const byPart = new Map<string, number[]>()
  const found: Found[] = []
  for (const [index, mention] of cast.mentions.entries()) {
    if (mention.entity !== 'Person' || (cast.placed[index] ?? []).length > 0) continue
    const parts = partsOf(nameOf(cast, mention))
    if (parts.length > 0) found.push({ index, mention, parts })
  }
  const known = new Set(found.map(({ parts }) => parts.at(-1) as string))
  for (const one of found) one.parts = withoutLostApostrophe(one.parts, known)
  for (const { index, mention, parts } of found) {
    if (parts.length < 2) continue
    const gender = genderOf(cast, mention, parts)
    const same = sameFullName(cast, byPart, parts)
    const draft = same ?? newDraft(cast, 'person', { named: true })
    draft.gender ??= gender
    note(cast, index, draft, mention, parts)
    for (const part of endings(parts)) add(byPart, part, draft.id)
  }
  for (const { index, mention, parts } of found) {
    if (parts.length > 1) continue
    const part = parts[0] as string
    const gender = honorificGender(cast, mention)
    const drafts = (byPart.get(part) ?? [])
      .map((id) => draftById(cast, id))
      .filter((draft) => gender === null || draft.gender === null || draft.gender === gender)
    const draft = meant(drafts, index) ?? newDraft(cast, 'person', { named: true })
    draft.gender ??= gender ?? genderOf(cast, mention, parts)
    note(cast, index, draft, mention, parts)
    add(byPart, part, draft.id)
  }
}

interface Found {
  readonly index: number
  readonly mention: Mention
  parts: readonly string[]
}

// "Bergs army" where the apostrophe is lost: a surname that is known without its last letter.
function withoutLostApostrophe(
  parts: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  const last = parts.at(-1) as string
  const stem = last.slice(0, -1)
  const lost =
    last.endsWith('s') && stem.length > 3 && (known.has(stem) || leaderCountry(stem) !== null)
  return lost ? [...parts.slice(0, -1), stem] : parts
}

function note(
  cast: Cast,
  index: number,
  draft: Draft,
  mention: Mention,
  parts: readonly string[],
): void {
  place(cast, index, draft)
  const written = nameOf(cast, mention)
  const name =
    parts.join('').length < partsOf(written).join('').length ? written.slice(0, -1) : written
  if (!draft.names.includes(name)) draft.names.push(name)
}

const add = (map: Map<string, number[]>, key: string, id: number): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, [id])
  else if (!known.includes(id)) known.push(id)
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

function partsOf(name: string): readonly string[] {
  return normalName(name)
    .replace(/-/g, ' ')
    .split(' ')
    .map((part) => part.replace(/[.,"“”]/g, ''))
    .filter((part) => part !== '' && !suffixes.has(part))
}

// What one is called by later: any of the last words, and the first ("Kim", "Aung").
const endings = (parts: readonly string[]): readonly string[] => [
  parts.at(-1) as string,
  ...(parts.length > 2 ? [parts.slice(-2).join(' '), parts.at(-2) as string] : []),
  parts[0] as string,
]

function sameFullName(
  cast: Cast,
  byPart: ReadonlyMap<string, readonly number[]>,
  parts: readonly string[],
): Draft | null {
  for (const id of byPart.get(parts.at(-1) as string) ?? []) {
    const draft = draftById(cast, id)
    if (draft.names.some((name) => agree(partsOf(name), parts))) return draft
  }
  return null
}

// Same last word, and first names of which one may shorten the other ("Alex" and "Alexander", "A.").
function agree(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 2 || one.at(-1) !== other.at(-1)) return false
  const a = one[0] as string
  const b = other[0] as string
  const short = Math.min(a.length, b.length)
  if (a.slice(0, short) === b.slice(0, short) && (short > 2 || short === 1)) return true
  return one.includes(b) && other.length < one.length
}

/**
 * Of those who share a name the one that was named most before this mention, the last of several: who is called by the surname
 * alone is the one that the report is about, while a relative is named in full. Before all of them, the one that is named first.
 */
function meant(drafts: readonly Draft[], mention: number): Draft | null {
  let best: Draft | null = null
  let most = [-1, -1] as readonly [count: number, last: number]
  for (const draft of drafts) {
    const before = draft.mentions.filter((other) => other < mention)
    const now = [before.length, before.at(-1) ?? -1] as const
    if (best !== null && (now[0] < most[0] || (now[0] === most[0] && now[1] <= most[1]))) continue
    best = draft
    most = now
  }
  return best
}

function genderOf(cast: Cast, mention: Mention, parts: readonly string[]): Gender | null {
  return (
    honorificGender(cast, mention) ??
    (parts.length > 1 ? genderOfGivenName(parts[0] as string) : null)
  )
}

function honorificGender(cast: Cast, mention: Mention): Gender | null {
  const [first] = mention.words
  const from = Math.max(first, (mention.name?.[0] ?? first) - 4)
  for (let at = (mention.name?.[0] ?? first) - 1; at >= from; at -= 1) {
    const gender = nounFacts(cast.reading.words[at]?.lower ?? '')?.gender
    if (gender) return gender
  }
  for (const child of childrenBy(cast.tree, mention.head, 'appos')) {
    const gender = nounFacts(cast.reading.words[child]?.lemma ?? '')?.gender
    if (gender) return gender
  }
  return null
}
