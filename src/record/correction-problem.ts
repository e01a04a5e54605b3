import type { CorrectionDraft, Target } from './correction.ts'
import type { Record } from './record.ts'
import type { Span } from './span.ts'
import { targetKey, targetsOf } from './targets.ts'

const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)

/** All spans in some fields, however deep. */
function spansIn(value: unknown): readonly Span[] {
  if (isSpan(value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(spansIn)
}

/**
 * Why a correction cannot be made, in words; null where it can.
 *
 * @param text the report's
 * @param machine the record as the machine has it
 */
export function correctionProblem(
  draft: CorrectionDraft,
  text: string,
  machine: Record,
): string | null {
  const { kind, verdict, edits, author } = draft
  const has = (one: CorrectionDraft['kind'], target: Target) =>
    targetsOf(machine, one).some((other) => targetKey(other) === targetKey(target))
  if (author.trim() === '') return 'it names no author'
  if (!has(kind, draft)) return `the report has no ${kind} of these words`
  const fields = Object.keys(edits ?? {})
  if (verdict === 'edited' && fields.length === 0) return 'it changes nothing'
  if (verdict !== 'edited' && edits !== null) return 'only an edit changes fields'
  const outside = spansIn(edits).some(([start, end]) => start >= end || end > text.length)
  if (outside) return 'a span of it is empty or lies outside the text'
  const {
    according_to = [],
    low = null,
    high = null,
  } = (edits ?? {}) as {
    readonly according_to?: readonly Target[]
    readonly low?: number | null
    readonly high?: number | null
  }
  if (!according_to.every((target) => has('statement', target)))
    return 'it hangs on a statement that the report does not have'
  return low !== null && high !== null && low > high ? 'its low bound is above its high one' : null
}
