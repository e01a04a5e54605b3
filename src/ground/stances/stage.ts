import { type Tree, treeOf } from '../../find/tree/tree.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Actor, Event, Label, Statement } from '../../record/record.ts'
import type { WhoIsAt } from '../who-is-at.ts'

/** The parts of the record that stances are read from. */
export interface StanceSurroundings extends WhoIsAt {
  readonly actors: readonly Actor[]
  readonly events: readonly Event[]
  readonly statements: readonly Statement[]
  readonly labels: readonly Label[]
}

/** These parts with the text and tree, and what rules look up in them. */
export interface Stage extends StanceSurroundings {
  readonly reading: Reading
  readonly tree: Tree
  readonly statementById: ReadonlyMap<string, Statement>
  readonly actorById: ReadonlyMap<string, Actor>
}

/** Built once for a report. */
export const stageOf = (reading: Reading, around: StanceSurroundings): Stage => ({
  ...around,
  reading,
  tree: treeOf(reading),
  statementById: new Map(around.statements.map((statement) => [statement.id, statement])),
  actorById: new Map(around.actors.map((actor) => [actor.id, actor])),
})
