import type { TimexType } from '../../record/record.ts'
import type { Expression, Mod } from './finding.ts'
import type { Pieces } from './pieces.ts'

/** What a rule found: the index of the first piece behind it, and what the words mean. */
export interface Match {
  readonly rule: string
  readonly end: number
  readonly type: TimexType
  readonly expression: Expression
  readonly mod: Mod | null
  readonly sure: number
}

/** Reads a time expression that begins exactly at a piece. */
export type Rule = (all: Pieces, from: number) => Match | null

export const match = (
  rule: string,
  end: number,
  type: TimexType,
  expression: Expression,
  sure = 0.9,
  mod: Mod | null = null,
): Match => ({ rule: `find/times/${rule}`, end, type, expression, mod, sure })

/** The longest match of several rules at a piece; of equal ones the first rule's. */
export function longest(rules: readonly Rule[], all: Pieces, from: number): Match | null {
  let best: Match | null = null
  for (const rule of rules) {
    const found = rule(all, from)
    if (found !== null && (best === null || found.end > best.end)) best = found
  }
  return best
}
