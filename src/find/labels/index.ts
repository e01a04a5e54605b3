import type { Reading } from '../../reader/reading.ts'
import type { LabelFinding, StatementFinding } from '../findings.ts'
import { namedLabels } from './named-labels.ts'
import { nounLabels } from './noun-labels.ts'
import { quotedAs } from './quoted-as.ts'
import { scareQuotes } from './scare-quotes.ts'

/** Contested names and who uses them: given by a labelling statement, or held in scare quotes; one for each place. */
export function findLabels(
  reading: Reading,
  statements: readonly StatementFinding[],
): readonly LabelFinding[] {
  const labels = [...namedLabels(reading, statements)]
  for (const quoted of [
    ...quotedAs(reading, statements),
    ...nounLabels(reading),
    ...scareQuotes(reading, statements),
  ]) {
    const known = labels.some(
      ({ label }) => label[0] < quoted.label[1] && quoted.label[0] < label[1],
    )
    if (!known) labels.push(quoted)
  }
  return labels.sort((a, b) => a.label[0] - b.label[0])
}
