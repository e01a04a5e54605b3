import type { WordRange } from '../../reader/reading.ts'
import type { Found, TimexType } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** Part of a day as TIMEX3 writes it after the T: morning, afternoon, evening, night, daytime. */
export type Part = 'MO' | 'AF' | 'EV' | 'NI' | 'DT'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'

/** Where a weekday, month or season lies: the words say so, or (`bare`) the tense of the sentence must. */
export type Relation = 'that' | 'last' | 'this' | 'next' | 'bare'

/** Which way the sentence looks, from the verb that governs the expression. */
export type Tense = 'past' | 'present' | 'future'

export interface Amount {
  /** null where the words do not count ("several years"). */
  readonly count: number | null
  readonly unit: Unit
}

/** The year of a date or quarter: written, relative to the report's ("last year"), or left open. */
export type YearOf = { readonly year: number } | { readonly yearShift: number } | null

/** What the words of a time expression say, before any calendar is asked. */
export type Expression =
  | {
      readonly kind: 'date'
      readonly year: YearOf
      readonly month: number | null
      readonly day: number | null
      readonly relation: Relation
      readonly part: Part | null
    }
  | {
      readonly kind: 'weekday'
      /** 1 is Monday, 7 Sunday. */
      readonly weekday: number
      readonly relation: Relation
      /** "Tuesday of last week" is -1; null where no week is named. */
      readonly weekShift: number | null
      readonly part: Part | null
    }
  /** Days from the report's: today 0, yesterday -1. */
  | { readonly kind: 'day'; readonly shift: number; readonly part: Part | null }
  /** The unit that holds the report's day, or one before or after it: last week is week -1. */
  | {
      readonly kind: 'unit'
      readonly unit: Unit
      readonly shift: number
      readonly fiscal?: boolean
    }
  /** The week or weekend of a date. */
  | { readonly kind: 'holding'; readonly unit: 'week' | 'weekend'; readonly of: Expression }
  /** Counted off from the report's day ("two days ago") or from the date last mentioned ("two days later"). */
  | {
      readonly kind: 'shift'
      readonly amount: Amount
      readonly sign: -1 | 1
      readonly from: 'report' | 'mention'
    }
  /** The unit of the date last mentioned, or its neighbour: that day 0, the following year 1. */
  | {
      readonly kind: 'anaphor'
      readonly unit: Unit
      readonly shift: number
      readonly part: Part | null
    }
  | { readonly kind: 'decade'; readonly decade: number }
  | { readonly kind: 'century'; readonly century: number }
  | {
      readonly kind: 'season'
      readonly season: Season
      readonly year: YearOf
      readonly relation: Relation
    }
  /** A quarter, a half or a business period of a year; `number` is null for "the quarter". */
  | {
      readonly kind: 'quarter'
      readonly number: number | null
      readonly year: YearOf
      readonly back: number
    }
  | { readonly kind: 'half'; readonly number: number; readonly year: YearOf }
  | {
      readonly kind: 'holiday'
      readonly holiday: string
      readonly year: YearOf
      readonly relation: Relation
    }
  /** `ends` is the side on which the duration touches the report's day: "the past two years" is `now`. */
  | {
      readonly kind: 'duration'
      readonly amounts: readonly Amount[]
      readonly side: 'before' | 'after' | null
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | {
      readonly kind: 'clock'
      readonly hour: number
      readonly minute: number | null
      readonly on: Expression | null
    }

/** A time expression (TIMEX3) as it stands in the text, not yet resolved against the calendar. */
export interface TimeFinding {
  readonly span: Span
  readonly words: WordRange
  readonly type: TimexType
  readonly expression: Expression
  readonly mod: Mod | null
  /** null where neither tree nor words show which way the sentence looks. */
  readonly tense: Tense | null
  readonly found: Found
}
