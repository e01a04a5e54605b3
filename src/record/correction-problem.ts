import type { CorrectionDraft, Edits, Target } from './correction.ts'
import { isNamed } from './named-actors.ts'
import { nestingOf, standsIn } from './nesting.ts'
import type { Record } from './record.ts'
import type { Span } from './span.ts'
import { dataOf, targetKey, targetsOf } from './targets.ts'

const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)

/** All spans in some fields, however deep. */
function spansIn(value: unknown): readonly Span[] {
  if (isSpan(value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(spansIn)
}

/** What would go round in a circle, in words. */
function circle(
  { kind, edits, ...target }: CorrectionDraft,
  machine: Record,
  now: Record,
): string | null {
  const at = (list: 'statement' | 'actor', place: Target) =>
    dataOf(machine, list)[
      targetsOf(machine, list).findIndex((one) => targetKey(one) === targetKey(place))
    ]?.id ?? null
  const { within = null, same_as } = (edits ?? {}) as Edits['statement'] & Edits['actor']
  const own = kind === 'statement' || kind === 'actor' ? at(kind, target) : null
  if (own !== null && within !== null) {
    const outer = at('statement', within)
    if (standsIn(outer, own, nestingOf(now.statements))) return 'it would stand within itself'
  }
  const actor = now.actors.find(({ id }) => id === own)
  return same_as && actor && isNamed(actor, same_as.name) ? 'it is the same already' : null
}

/**
 * Why a correction cannot be made, in words; null where it can.
 *
 * @param text the report's
 * @param machine the record as the machine has it
 * @param now as corrections so far have it
 */
export function correctionProblem(
  draft: CorrectionDraft,
  text: string,
  machine: Record,
  now: Record = machine,
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
    within = null,
    low = null,
    high = null,
  } = (edits ?? {}) as {
    readonly according_to?: readonly Target[]
    readonly within?: Target | null
    readonly low?: number | null
    readonly high?: number | null
  }
  if (![...according_to, ...(within ? [within] : [])].every((one) => has('statement', one)))
    return 'it hangs on a statement that the report does not have'
  if (low !== null && high !== null && low > high) return 'its low bound is above its high one'
  return circle(draft, machine, now)
}
