import type { Span } from '../../src/record/span.ts'

export type MarkKind =
  | 'statement'
  | 'quote'
  | 'insertion'
  | 'source'
  | 'cue'
  | 'event'
  | 'figure'
  | 'label'
  | 'stance'
  | 'time'
  | 'place'

/** Words of a report that a datum rests on. */
export interface Mark {
  readonly kind: MarkKind
  readonly span: Span
  /** Anchor of the datum's note, such as `s3`. */
  readonly to: string
  /** Which piece of its datum's words it is, from 0: what is said may be interrupted. */
  readonly piece: number
  /** Number of the speaker's colour, for what belongs to a statement. */
  readonly speaker: number | null
  /** A statement's number stands where it begins. */
  readonly numbered: boolean
}

/** A stretch of text with the same marks from end to end, the widest first. */
export interface Segment {
  readonly span: Span
  readonly marks: readonly Mark[]
}

/** Speakers have so many colours; more of them share. The label tells them apart all the same. */
const COLOURS = 8

/** Class of a speaker's colour, by its number. */
export const colourOf = (speaker: number): string => `speaker-${speaker % COLOURS}`
