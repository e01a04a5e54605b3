import type { Trigger } from '../../lexicon/event-types.ts'
import type { WordRange } from '../../reader/reading.ts'
import type { EventType } from '../../record/record.ts'
import type { Modality } from './modality.ts'

/** An event as a trigger rule found it, before events of one happening are joined. */
export interface Draft {
  readonly head: number
  /** Words of the trigger: the light verb and its noun, or the compound noun. */
  readonly words: WordRange
  /** The verb whose clause says when, where and whether: the trigger itself, or the verb that does the noun. */
  readonly clause: number
  readonly type: EventType
  readonly mode: string | null
  readonly who: readonly number[]
  readonly whom: readonly number[]
  /** Head of the thing it is done to or with, where the words give one. */
  readonly what: number | null
  readonly modality: Modality
  readonly trigger: Trigger | null
  /** What else of the paragraph tells of the same happening. */
  readonly others?: readonly Draft[]
  readonly rule: string
  readonly sure: number
}
