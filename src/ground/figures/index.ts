import type { FigureFinding } from '../../find/findings.ts'
import type { Figure, Statement } from '../../record/record.ts'
import { accordingTo } from '../according-to.ts'
import type { WhoIsAt } from '../who-is-at.ts'

/** Figures with ids, the side they concern as an actor, and whose count they are. */
export function groundFigures(
  findings: readonly FigureFinding[],
  { actorsAt }: WhoIsAt,
  statements: readonly Statement[],
): readonly Figure[] {
  return findings.map(({ words, kind, low, high, of, side, sideName, found }, index) => ({
    id: `f${index + 1}`,
    words,
    kind,
    low,
    high,
    of,
    side: (side === null ? undefined : actorsAt(side)[0]) ?? sideName,
    according_to: accordingTo(statements, words),
    found,
  }))
}
