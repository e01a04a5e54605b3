import type { StatementFinding } from '../../find/findings.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Statement, Time } from '../../record/record.ts'
import type { WhoIsAt } from '../who-is-at.ts'
import { dateOfSaying } from './date-of-saying.ts'

/** Statements with ids, with their speakers as actors and the day of saying. */
export function groundStatements(
  reading: Reading,
  findings: readonly StatementFinding[],
  { actorsAt }: WhoIsAt,
  times: readonly Time[],
  reportDate: string | null = null,
): readonly Statement[] {
  const idOf = (index: number): string => `s${index + 1}`
  const by: (readonly string[])[] = []
  for (const { speakers, continues } of findings) {
    const own = [...new Set(speakers.flatMap((word) => actorsAt(word)))]
    by.push(own.length > 0 || continues === null ? own : (by[continues] ?? []))
  }
  return findings.map((finding, index) => ({
    id: idOf(index),
    form: finding.form,
    negated: finding.negated,
    source: finding.source,
    by: by[index] as readonly string[],
    cue: finding.cue,
    act: finding.act,
    content: finding.content,
    addressee: finding.addressee,
    occasion: finding.occasion,
    medium: finding.medium,
    date: dateOfSaying(reading, finding, times, reportDate),
    within: finding.within === null ? null : idOf(finding.within),
    insertions: finding.insertions,
    quotes: finding.quotes,
    found: finding.found,
  }))
}
