import type { Statement } from '../record/record.ts'
import { contains, overlaps, type Span } from '../record/span.ts'

type Claim = Pick<Statement, 'id' | 'negated' | 'cue' | 'content' | 'within'>

/**
 * The statements that words hang on: every one in whose content they stand and those around it. What a source did not
 * say hangs on nothing of theirs, and a cue is not part of what it introduces.
 *
 * @example accordingTo(statements, event.trigger)
 */
export function accordingTo(statements: readonly Claim[], words: Span): readonly string[] {
  const held = new Set<string>()
  const byId = new Map<string, Claim>()
  for (const statement of statements) byId.set(statement.id, statement)
  for (const statement of statements) {
    if (!statement.content.some((span) => contains(span, words) || startsIn(span, words))) continue
    if (statement.cue.some((span) => overlaps(span, words))) continue
    let at: Claim | undefined = statement
    for (let steps = 0; at && steps < 20; steps += 1) {
      if (!at.negated) held.add(at.id)
      at = at.within === null ? undefined : byId.get(at.within)
    }
  }
  return statements.filter(({ id }) => held.has(id)).map(({ id }) => id)
}

/** A trigger that runs a little over the end of a content still stands in it. */
const startsIn = ([start, end]: Span, words: Span): boolean => start <= words[0] && words[0] < end
