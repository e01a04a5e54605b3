import type { Record, Statement } from './record.ts'

/** Where a source has neither a name nor words, that there is one must still be seen. */
const nobodyNamed = 'a source not named'

/** Who is cited by a statement: its actors by name, else the words for the source; never empty. */
export function sourcesOf(
  text: string,
  { actors }: Pick<Record, 'actors'>,
  { by, source }: Pick<Statement, 'by' | 'source'>,
): readonly string[] {
  if (by.length > 0) return by.map((id) => actors.find((actor) => actor.id === id)?.name ?? id)
  if (source.length > 0) return [source.map((span) => text.slice(...span)).join(' … ')]
  return [nobodyNamed]
}
