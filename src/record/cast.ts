import type { Record, Statement } from './record.ts'
import type { Span } from './span.ts'

/** Who is who in a record, as people read it. */
export interface Cast {
  /** The words of a span, white space made plain. */
  readonly said: (span: Span) => string
  /** Names of actors by their ids: `A and B`. */
  readonly names: (ids: readonly string[]) => string
  /** Whose statement it is: a name, else the source's own words. */
  readonly speaker: (statement: Statement) => string
  /** Several speak, or a group that is spoken of as several. */
  readonly several: (statement: Statement) => boolean
  /** Number of the speaker's colour. */
  readonly colour: (statement: Statement) => number
  /** Number of a statement, from 1. */
  readonly number: (id: string) => number
  /** `Orla Venn [3]` for statements, with each speaker once. */
  readonly accounts: (ids: readonly string[]) => string
}

export const joined = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

export function castOf(text: string, record: Record): Cast {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor.name]))
  const groups = new Set(record.actors.filter(({ kind }) => kind === 'group').map(({ id }) => id))
  const numbers = new Map(record.statements.map(({ id }, index) => [id, index + 1]))
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]))
  const colours = new Map<string, number>()

  const said = ([start, end]: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim()
  const names = (ids: readonly string[]): string => joined(ids.map((id) => actors.get(id) ?? id))
  const speaker = (statement: Statement): string =>
    names(statement.by) || statement.source.map(said).join(' ') || 'somebody unnamed'
  for (const statement of record.statements) {
    const name = speaker(statement)
    if (!colours.has(name)) colours.set(name, colours.size)
  }
  const accounts = (ids: readonly string[]): string => {
    const bySpeaker = new Map<string, number[]>()
    for (const id of ids) {
      const statement = statements.get(id)
      if (!statement) continue
      const name = speaker(statement)
      bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), numbers.get(id) ?? 0])
    }
    return joined([...bySpeaker].map(([name, which]) => `${name} [${which.join(', ')}]`))
  }
  return {
    said,
    names,
    speaker,
    several: ({ by }) => by.length > 1 || by.some((id) => groups.has(id)),
    colour: (statement) => colours.get(speaker(statement)) ?? 0,
    number: (id) => numbers.get(id) ?? 0,
    accounts,
  }
}
