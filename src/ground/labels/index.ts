import type { LabelFinding } from '../../find/findings.ts'
import type { Label, Statement } from '../../record/record.ts'
import type { WhoIsAt } from '../who-is-at.ts'

/** Labels with those who use them: named beside the label, or the speakers of the statement in which it stands. */
export function groundLabels(
  findings: readonly LabelFinding[],
  { actorsAt }: WhoIsAt,
  statements: readonly Statement[],
): readonly Label[] {
  return findings.map(({ by, statement, label, target, found }) => {
    const own = [...new Set(by.flatMap((word) => actorsAt(word)))]
    const speakers = statement === null ? [] : (statements[statement]?.by ?? [])
    return { by: own.length > 0 ? own : speakers, label, target, found }
  })
}
