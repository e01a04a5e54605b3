import { readFileSync } from 'node:fs'
import type { Act } from '../record/record.ts'

/**
 * How a cue takes its content: a finite clause, a quotation, an object, a clause beside the one told (`told them that`),
 * an infinitive beside the one addressed (`urged them to`), a prepositional phrase (`hinted at`), a person or thing
 * with a reason (`accused him of`), a thing with a name (`called it a crime`), ...
 */
export type Frame =
  | 'clause'
  | 'quote'
  | 'object'
  | 'told'
  | 'addressee'
  | 'infinitive'
  | 'preposition'
  | 'target'
  | 'label'
  | 'question'
  | 'want'
  | 'allegation'
  | 'declined'
  | 'of'
  | 'for'

interface CueEntry {
  readonly act: Act
  readonly prepositions: readonly string[]
}

/** What a cue word may do, by frame; the first group of the table that lists a word for a frame gives the act. */
export type Cue = ReadonlyMap<Frame, CueEntry>

interface Group {
  readonly act: string
  readonly frames: readonly string[]
  readonly words: string
  readonly prepositions?: string
}

interface Data {
  readonly verbs: readonly Group[]
  readonly nouns: readonly Group[]
  readonly weak: Readonly<Record<string, string>>
  readonly 'no statement': string
  readonly media: string
  readonly carriers: string
  readonly occasions: string
  readonly documents: string
  readonly allegations: string
}

const data = JSON.parse(
  readFileSync(new URL('../../data/cues.json', import.meta.url), 'utf8'),
) as Data

const split = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '')

function table(groups: readonly Group[]): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Map<Frame, CueEntry>>()
  for (const group of groups) {
    const prepositions = split(group.prepositions ?? '')
    for (const word of split(group.words)) {
      const cue = cues.get(word) ?? new Map<Frame, CueEntry>()
      cues.set(word, cue)
      for (const frame of group.frames as readonly Frame[]) {
        const known = cue.get(frame)
        const all = [...(known?.prepositions ?? []), ...prepositions]
        cue.set(frame, { act: known?.act ?? (group.act as Act), prepositions: all })
      }
    }
  }
  return cues
}

const verbs = table(data.verbs)
const nouns = table(data.nouns)

const weak = new Map<string, Act>()
for (const [act, words] of Object.entries(data.weak)) {
  for (const word of split(words)) if (!weak.has(word)) weak.set(word, act as Act)
}

/** What a verb (by its lemma) may do as a cue; undefined for a verb that is none. */
export function verbCue(lemma: string): Cue | undefined {
  const cue = verbs.get(lemma)
  if (cue || lemma.length < 6) return cue
  // A participle with a wrong tag keeps its ending.
  const stem = /^(.{3,})(?:ed|ing)$/.exec(lemma)?.[1]
  return stem === undefined ? undefined : (verbs.get(stem) ?? verbs.get(`${stem}e`))
}

/** What a noun (by its lemma) may do as a cue. */
export const nounCue = (lemma: string): Cue | undefined => nouns.get(lemma)

/** The act of a verb that is a cue only where something else speaks for it, as `show` or `find`. */
export const weakCue = (lemma: string): Act | undefined => weak.get(lemma)

/** Acts in the order of how much they say: where a word may be several, the more telling one. */
export const cueAct = (lemma: string): Act | undefined => {
  const cue = verbs.get(lemma) ?? nouns.get(lemma)
  return cue?.values().next().value?.act ?? weak.get(lemma)
}

/** Verbs that say what somebody does, not what they say. */
export const noCue: ReadonlySet<string> = new Set(split(data['no statement']))
/** Nouns for that in which something is said: a letter, a channel, a network. */
export const mediaNouns: ReadonlySet<string> = new Set(split(data.media))
/** Participles that carry a medium: broadcast via, posted on. */
export const carrierVerbs: ReadonlySet<string> = new Set(split(data.carriers))
/** Nouns for that during which something is said. */
export const occasionNouns: ReadonlySet<string> = new Set(split(data.occasions))
/** Nouns for papers and numbers, which speak for nobody in particular. */
export const documentNouns: ReadonlySet<string> = new Set(split(data.documents))
/** Nouns whose rejection is a denial. */
export const allegationNouns: ReadonlySet<string> = new Set(split(data.allegations))
