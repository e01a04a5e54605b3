import type { WordRange } from '../../reader/reading.ts'
import type { Act } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'

/** A statement in the making: who, by which cue, what; its manner is worked out once its parts are settled. */
export interface Draft {
  /** Head word of the cue, -1 where nothing in the text is one. */
  readonly cue: number
  /** All words of the cue, in order. */
  readonly cueWords: readonly WordRange[]
  readonly source: readonly WordRange[]
  /** Head words of those who speak. */
  readonly speakers: readonly number[]
  readonly content: readonly Span[]
  readonly act: Act
  /** Head word of the one addressed, where the grammar of the cue names it. */
  readonly addressee: number | null
  /** The content is a quotation of its own, not a clause of the report. */
  readonly quoted: boolean
  /** A quotation without a cue: whoever spoke last goes on. */
  readonly orphan: boolean
  readonly rule: string
  readonly sure: number
}
