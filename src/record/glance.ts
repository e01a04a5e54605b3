import type { Record } from './record.ts'

/** What a record holds, as a line in a list of reports says it. */
export interface Glance {
  readonly statements: number
  readonly events: number
  readonly figures: number
  /** Who is cited, by name, in the order of their words. */
  readonly speakers: readonly string[]
  /** Behind the text. */
  readonly agencies: readonly string[]
}

/** A glance at a record. */
export function glanceOf({ statements, events, figures, actors, report }: Record): Glance {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const speakers = statements.flatMap(({ by }) => by.map((id) => names.get(id) ?? id))
  return {
    statements: statements.length,
    events: events.length,
    figures: figures.length,
    speakers: [...new Set(speakers)],
    agencies: report.agencies,
  }
}
