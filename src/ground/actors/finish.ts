import { countryById } from '../../lexicon/countries.ts'
import { normalName } from '../../lexicon/normal-name.ts'
import type { Actor, Title } from '../../record/record.ts'
import { overlaps, type Span } from '../../record/span.ts'
import { type Cast, type Draft, draftById } from './cast.ts'
import { actorsOfWord } from './look-up.ts'

export interface Actors {
  readonly actors: readonly Actor[]
  /** Id of the actor that a head word stands for. */
  readonly actorAt: (word: number) => string | null
  /** Ids of all that a head word stands for: "they" may be two. */
  readonly actorsAt: (word: number) => readonly string[]
}

/** Turns the drafts into actors with names, ids and mentions in the order of the text. */
export function finish(cast: Cast): Actors {
  const ids = new Map<number, string>()
  const used = new Set<string>()
  const standing = cast.drafts.filter((draft) => !cast.merged.has(draft.id))
  const names = new Map(standing.map((draft) => [draft.id, nameOf(cast, draft)]))
  for (const draft of standing) ids.set(draft.id, unique(used, slug(names.get(draft.id) ?? '')))
  const idOf = (draft: number): string => ids.get(draftById(cast, draft).id) as string
  const actors = standing.map((draft) => actorOf(cast, draft, names.get(draft.id) ?? '', idOf))
  const actorsAt = (word: number) => [...new Set(actorsOfWord(cast, word).map(idOf))]
  return { actors, actorsAt, actorAt: (word) => actorsAt(word)[0] ?? null }
}

function actorOf(cast: Cast, draft: Draft, name: string, idOf: (draft: number) => string): Actor {
  const { headline } = cast.reading.report
  const shown = (mention: number): readonly Span[] => {
    const span = cast.mentions[mention]?.span
    return span && !(headline && overlaps(headline, span)) ? [span] : []
  }
  const sure = Math.max(
    0.3,
    ...draft.mentions.map((mention) => cast.mentions[mention]?.found.sure ?? 0),
  )
  return {
    id: idOf(draft.id),
    name,
    aliases: aliasesOf(draft, name),
    kind: draft.kind,
    titles: draft.titles.map((title) => titleOf(cast, title, idOf)),
    mentions: [...draft.mentions].sort((a, b) => a - b).flatMap(shown),
    metonyms: draft.metonyms.flatMap(shown),
    found: { rule: `ground/actors/${draft.named ? 'names' : 'descriptions'}`, sure },
  }
}

function titleOf(
  cast: Cast,
  title: Draft['titles'][number],
  idOf: (draft: number) => string,
): Title {
  const [first, end] = title.words
  const start = cast.reading.words[first]?.start ?? 0
  return {
    title: title.title,
    of: title.of === null ? null : idOf(title.of),
    words: [start, cast.reading.words[end - 1]?.end ?? start],
  }
}

/** The fullest name: a country's own, else the one of most words. */
function nameOf(cast: Cast, draft: Draft): string {
  if (draft.kind === 'state' && draft.country) return draft.country.name
  if (draft.kind === 'organization' && draft.country?.kind === 'union')
    return countryById(draft.country.id)?.name ?? ''
  if (draft.of !== null) {
    const owner = actorsOfWord(cast, draft.of)[0]
    const noun = draft.names.find((name) => !owned.test(name)) ?? draft.names[0] ?? ''
    const whose = owner === undefined ? null : draftById(cast, owner)
    if (whose?.named && whose !== draft) return `${nameOf(cast, whose)}'s ${noun}`
  }
  if (!draft.named) return draft.names[0] ?? 'unknown'
  const names = draft.kind === 'armed-group' ? draft.names.filter(isBare) : draft.names
  return (
    [...(names.length > 0 ? names : draft.names)].sort((a, b) => size(b) - size(a))[0] ?? 'unknown'
  )
}

// "OKR" and not "OKR fighters".
const isBare = (name: string): boolean =>
  !/^[A-Z]{2,} \p{L}+s$/u.test(name) && !/ (?:fighters|militants|terrorists|jihadists)$/i.test(name)

// "his father", "Berg's father": the noun without its owner is wanted.
const owned = /['’]s? |^(?:my|our|your|his|her|its|their) /i

const size = (name: string): number => name.split(/\s+/).length * 100 + name.length

function aliasesOf(draft: Draft, name: string): readonly string[] {
  const seen = new Set([normalName(name)])
  const found: string[] = []
  const surname = draft.kind === 'person' && draft.named ? name.split(/\s+/).slice(-1) : []
  for (const alias of [...draft.names, ...surname]) {
    const key = normalName(alias)
    if (seen.has(key) || key === '') continue
    seen.add(key)
    found.push(alias)
  }
  return found
}

const slug = (name: string): string =>
  normalName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'actor'

function unique(used: Set<string>, id: string): string {
  let free = id
  for (let number = 2; used.has(free); number += 1) free = `${id}-${number}`
  used.add(free)
  return free
}
