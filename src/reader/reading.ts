import type { Report } from '../record/report.ts'
import type { Span } from '../record/span.ts'
import type { Quotation } from '../text/quotations.ts'

export type { Quotation }

/** Half-open range of indices into `Reading.words`. */
export type WordRange = readonly [first: number, end: number]

/** One syntactic word (Universal Dependencies): "don't" is two, `do` and `n't`. */
export interface Word {
  readonly start: number
  readonly end: number
  /** The exact words, `report.text.slice(start, end)`. */
  readonly form: string
  readonly lower: string
  readonly lemma: string
  readonly upos: string
  /** Penn Treebank tag, which carries tense and number. */
  readonly xpos: string
  /** Index of the syntactic head in `Reading.words`; -1 for the root of its sentence. */
  readonly head: number
  readonly deprel: string
  readonly sentence: number
}

export interface Sentence {
  readonly words: WordRange
  readonly span: Span
  readonly paragraph: number
}

export interface Paragraph {
  readonly span: Span
  /** Range of indices into `Reading.sentences`. */
  readonly sentences: readonly [first: number, end: number]
}

export type EntityType =
  | 'Person'
  | 'Organization'
  | 'Location'
  | 'NORP'
  | 'Date'
  | 'Misc'
  | 'Money'
  | 'Facility'
  | 'Product'

export type MilitaryType =
  | 'Organisation'
  | 'Person'
  | 'Location'
  | 'Nationality'
  | 'Temporal'
  | 'Quantity'
  | 'Money'
  | 'MilitaryPlatform'
  | 'Weapon'
  | 'DocumentReference'

export interface Entity<Type extends string = EntityType> {
  readonly words: WordRange
  readonly type: Type
  /** Model's probability, 0 to 1. */
  readonly sure: number
}

/** Class of a mention: GUM's types of things. */
export type MentionType =
  | 'person'
  | 'place'
  | 'organization'
  | 'object'
  | 'event'
  | 'time'
  | 'substance'
  | 'animal'
  | 'plant'
  | 'abstract'

/** Words that stand for something: a name, a description or a pronoun. Mentions may lie in one another. */
export interface Mention {
  readonly words: WordRange
  readonly head: number
  readonly type: MentionType
  readonly sure: number
  /** The nearest mention before it (index into `Reading.mentions`) that the model takes for the same thing. */
  readonly antecedent: number | null
  /** Index of the first mention that the antecedents lead back to, its own where it is one. */
  readonly first: number
}

export type Role = 'who' | 'whom' | 'what' | 'where' | 'when'

/** A word that names an event of a PLOVER type, with what the model takes for its parties. */
export interface Trigger {
  readonly word: number
  readonly type: string
  readonly status: string
  readonly sure: number
  readonly parties: Readonly<Record<Role, readonly WordRange[]>>
}

/** How certain it is that what a word says did happen, -3 (certainly not) to 3; each corpus has its own scale. */
export type CertaintyScale = 'UW' | 'MEANTIME' | 'UDS-IH2'

/** Who is cited, by which cue, for which content; each part may be in several pieces, source and cue may be empty. */
export interface Attribution {
  readonly source: readonly WordRange[]
  readonly cue: readonly WordRange[]
  readonly content: readonly WordRange[]
  readonly sure: number
}

/** What the model sees in a report, before any rule of meaning. */
export interface Reading {
  readonly report: Report
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly quotations: readonly Quotation[]
  /** In the nine types of the worldwide newswire scheme. */
  readonly entities: readonly Entity[]
  /** The same names in CoNLL-2003's four types. */
  readonly conll: readonly Entity<'PER' | 'ORG' | 'LOC' | 'MISC'>[]
  readonly attributions: readonly Attribution[]
  /** Attributions that lie in the content of one of `attributions`. */
  readonly inner: readonly Attribution[]
  /** In re3d's types, which has quantities, weapons and documents. */
  readonly military: readonly Entity<MilitaryType>[]
  readonly timexes: readonly Entity<'DATE' | 'TIME' | 'DURATION' | 'SET'>[]
  /** In the order of their head words. */
  readonly mentions: readonly Mention[]
  readonly triggers: readonly Trigger[]
  /** A value for each word, of use where the word is a predicate. */
  readonly certainty: Readonly<Record<CertaintyScale, Float32Array>>
  /** For each word that begins a place's name: probability that it stands for the government. */
  readonly government: Float32Array
  /** Model name and version, such as `reader-3`. */
  readonly model: string
}
