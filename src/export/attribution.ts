import type { Record, Statement } from '../record/record.ts'
import { sourcesOf } from '../record/source.ts'
import type { Exported } from './exported.ts'
import { wordsOf } from './words.ts'

/** Names of several actors or sources stand in one cell, parted by this. */
const between = '; '

/** Names of actors by their ids, in one cell. */
export function namesOf(record: Record, ids: readonly string[]): string {
  return ids.map((id) => record.actors.find((actor) => actor.id === id)?.name ?? id).join(between)
}

/** Who is cited by a statement, in one cell; never empty. */
export const sourceOf = ({ report, record }: Exported, statement: Statement): string =>
  sourcesOf(report.text, record, statement).join(between)

/** The statements that something hangs on, in the order of its `according_to`. */
export const statementsOf = (record: Record, ids: readonly string[]): readonly Statement[] =>
  ids.flatMap((id) => record.statements.find((statement) => statement.id === id) ?? [])

/** Attribution in cells: who says it, by which act, in which words; all '' where the report says it itself. */
export function attributionCells(exported: Exported, ids: readonly string[]) {
  const statements = statementsOf(exported.record, ids)
  const { text } = exported.report
  return {
    voice: ids.length === 0 ? 'report' : 'source',
    according_to: statements.map((one) => sourceOf(exported, one)).join(between),
    according_to_acts: statements.map(({ act }) => act).join(between),
    according_to_cues: statements.map(({ cue }) => wordsOf(text, cue)).join(between),
    according_to_words: statements.map(({ content }) => wordsOf(text, content)).join(between),
    according_to_ids: ids.join(between),
  }
}

/** The columns of `attributionCells`, for tables. */
export const attributionColumns = [
  'voice',
  'according_to',
  'according_to_acts',
  'according_to_cues',
  'according_to_words',
  'according_to_ids',
] as const

export const idsCell = (ids: readonly string[]): string => ids.join(between)
