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

export interface Entity<Type extends string = EntityType> {
  readonly words: WordRange
  readonly type: Type
  /** Model's probability, 0 to 1. */
  readonly sure: number
}

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
  /** Model name and version, such as `reader-1`. */
  readonly model: string
}
