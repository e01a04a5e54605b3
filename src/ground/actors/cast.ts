import type { Mention, StatementFinding } from '../../find/findings.ts'
import { hyphenated } from '../../find/mentions/hyphenated.ts'
import { type Tree, treeOf } from '../../find/tree/tree.ts'
import type { Country } from '../../lexicon/countries.ts'
import { type Gender, nounFacts, singular } from '../../lexicon/titles.ts'
import type { Reading, WordRange } from '../../reader/reading.ts'
import type { ActorKind } from '../../record/record.ts'

export interface TitleDraft {
  readonly title: string
  /** Draft of the state or organization that the office belongs to. */
  readonly of: number | null
  /** A state's office whose state the words do not name. */
  readonly national: boolean
  readonly words: WordRange
}

/** An actor in the making: what the sieves have gathered about one person, state or organization. */
export interface Draft {
  readonly id: number
  kind: ActorKind
  /** The country itself for a state; for a palace or a ministry the country it belongs to. */
  country: Country | null
  readonly names: string[]
  /** Further names that are less than names: bare head nouns, phrases with an owner. */
  readonly aliases: Set<string>
  gender: Gender | null
  plural: boolean
  /** Head nouns it was described by: "minister", "agency". */
  readonly roles: Set<string>
  readonly titles: TitleDraft[]
  readonly mentions: number[]
  readonly metonyms: number[]
  /** Whose kin, colleague or branch it is: a mention. */
  of: number | null
  /** Named by a name, and not only described. */
  named: boolean
}

/** The working state of the sieves: mentions in the order of the text, and the draft that each belongs to. */
export interface Cast {
  readonly reading: Reading
  readonly tree: Tree
  readonly mentions: readonly Mention[]
  readonly statements: readonly StatementFinding[]
  readonly drafts: Draft[]
  /** For each mention its drafts; empty while no sieve has placed it, several for "they" of two names. */
  readonly placed: (readonly number[])[]
  /** For each word the mention it heads, -1 where none. */
  readonly mentionAt: Int32Array
  /** For each word the mention whose name it is part of, else the one whose title it is part of; -1 where none. */
  readonly nameAt: Int32Array
  /** For each word that heads one of the model's mentions the number of what it stands for, -1 elsewhere. */
  readonly sameAt: Int32Array
  /** Heads of those who speak, in a statement or as the subject of a verb. */
  readonly speakers: ReadonlySet<number>
  /** Drafts merged into another point to it. */
  readonly merged: Map<number, number>
  /** Drafts by a key that the sieves choose ("state Norland"). */
  readonly keys: Map<string, number>
}

export function newCast(
  reading: Reading,
  mentions: readonly Mention[],
  statements: readonly StatementFinding[],
): Cast {
  const mentionAt = new Int32Array(reading.words.length).fill(-1)
  for (const [index, mention] of mentions.entries()) mentionAt[mention.head] = index
  const nameAt = new Int32Array(reading.words.length).fill(-1)
  for (const [index, mention] of mentions.entries()) {
    if (mention.name) nameAt.fill(index, ...mention.words)
  }
  for (const [index, mention] of mentions.entries()) {
    if (mention.name) nameAt.fill(index, ...mention.name)
  }
  const sameAt = new Int32Array(reading.words.length).fill(-1)
  for (const { head, first } of reading.mentions) sameAt[head] = first
  return {
    reading,
    nameAt,
    sameAt,
    tree: treeOf(reading),
    mentions,
    statements,
    drafts: [],
    placed: mentions.map(() => []),
    mentionAt,
    speakers: new Set(statements.flatMap((statement) => statement.speakers)),
    merged: new Map(),
    keys: new Map(),
  }
}

/** A new draft without mentions. */
export function newDraft(cast: Cast, kind: ActorKind, more: Partial<Draft> = {}): Draft {
  const draft: Draft = {
    kind,
    country: null,
    names: [],
    aliases: new Set(),
    gender: null,
    plural: false,
    roles: new Set(),
    titles: [],
    mentions: [],
    metonyms: [],
    of: null,
    named: false,
    ...more,
    id: cast.drafts.length,
  }
  cast.drafts.push(draft)
  return draft
}

/** The draft under a key; `make` gives a new one where there is none yet. */
export function keyed(cast: Cast, key: string, make: () => Draft): Draft {
  const known = cast.keys.get(key)
  if (known !== undefined) return draftById(cast, known)
  const draft = make()
  cast.keys.set(key, draft.id)
  return draft
}

/** Puts a mention with a draft, unless it has one already. */
export function place(cast: Cast, mention: number, draft: Draft): void {
  if ((cast.placed[mention] ?? []).length > 0) return
  cast.placed[mention] = [draft.id]
  draft.mentions.push(mention)
}

/** Puts a mention with several drafts at once ("they", "both countries"), unless it has some already. */
export function placeAll(cast: Cast, mention: number, drafts: readonly Draft[]): void {
  if ((cast.placed[mention] ?? []).length > 0) return
  cast.placed[mention] = drafts.map(({ id }) => id)
  for (const draft of drafts) draft.mentions.push(mention)
}

const standing = (cast: Cast, id: number): number => {
  let at = id
  for (let next = cast.merged.get(at); next !== undefined; next = cast.merged.get(at)) at = next
  return at
}

/** The drafts of a mention, mergers followed. */
export const draftsOf = (cast: Cast, mention: number): readonly Draft[] =>
  (cast.placed[mention] ?? []).map((id) => cast.drafts[standing(cast, id)] as Draft)

/** The one draft of a mention; null where it has none or several. */
export function draftOf(cast: Cast, mention: number): Draft | null {
  const ids = cast.placed[mention]
  return ids?.length === 1 ? (cast.drafts[standing(cast, ids[0] as number)] as Draft) : null
}

/** The draft with this id, mergers followed. */
export const draftById = (cast: Cast, id: number): Draft => cast.drafts[standing(cast, id)] as Draft

/** The draft that a word heads a mention of. */
export const draftAt = (cast: Cast, word: number): Draft | null => {
  const mention = cast.mentionAt[word] ?? -1
  return mention < 0 ? null : draftOf(cast, mention)
}

/** Makes one actor of two: `from` goes into `into`. */
export function merge(cast: Cast, into: Draft, from: Draft): Draft {
  if (into === from) return into
  into.names.push(...from.names)
  for (const alias of from.aliases) into.aliases.add(alias)
  for (const role of from.roles) into.roles.add(role)
  into.titles.push(...from.titles)
  into.mentions.push(...from.mentions)
  into.metonyms.push(...from.metonyms)
  into.gender ??= from.gender
  into.country ??= from.country
  into.named ||= from.named
  cast.merged.set(from.id, into.id)
  return into
}

/** Text of a range of words. */
export function textOf(cast: Cast, [first, end]: WordRange): string {
  const { words, report } = cast.reading
  const start = words[first]?.start ?? 0
  return report.text.slice(start, words[end - 1]?.end ?? start).replace(/\s+/g, ' ')
}

/** Text of a mention's name without an editor's brackets, or of its whole phrase where it has none. */
export const nameOf = (cast: Cast, mention: Mention): string =>
  textOf(cast, mention.name ?? mention.words).replace(/[[\]]/g, '')

/** What is known of a mention's head noun, "prime minister" taken as one. */
export function headFacts(cast: Cast, head: number) {
  const word = cast.reading.words[head]
  const before = cast.reading.words[head - 1]
  if (!word) return null
  const pair = before?.head === head ? nounFacts(`${before.lower} ${word.lemma}`) : null
  const whole = hyphenated(cast.reading.words, head)
  return pair ?? whole ?? nounFacts(word.lower) ?? nounFacts(word.lemma)
}

/** Whether a word is a plural noun, by its tag or by a form that the tagger took for singular. */
export const isPlural = (cast: Cast, head: number): boolean => {
  const word = cast.reading.words[head]
  if (!word) return false
  if (
    word.xpos === 'NNS' ||
    word.xpos === 'NNPS' ||
    /^(?:people|men|women|children)$/.test(word.lower)
  )
    return true
  return (
    /^(?:NOUN|PROPN)$/.test(word.upos) &&
    singular(word.lower) !== word.lower &&
    nounFacts(word.lower) !== null
  )
}
