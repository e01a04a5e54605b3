import type { Actor, Event, Figure, Label, Stance, Statement } from '../record/record.ts'

/**
 * Those actors that speak, act, are acted on, are addressed, use a label, suffer a loss, or own another's office; and
 * office-holders named in full.
 */
export function listedActors(
  actors: readonly Actor[],
  parts: {
    readonly statements: readonly Pick<Statement, 'by' | 'addressee'>[]
    readonly events: readonly Pick<Event, 'who' | 'whom'>[]
    readonly figures: readonly Pick<Figure, 'side'>[]
    readonly labels: readonly Pick<Label, 'by'>[]
    readonly stances: readonly Pick<Stance, 'holder' | 'target'>[]
    /** Those that do or suffer something by the words alone. */
    readonly doers: readonly string[]
  },
): readonly Actor[] {
  const used = new Set<string | null>([
    ...parts.statements.flatMap(({ by }) => by),
    ...parts.events.flatMap(({ who, whom }) => [...who, ...whom]),
    ...parts.figures.map(({ side }) => side),
    ...parts.labels.flatMap(({ by }) => by),
    ...parts.doers,
    ...parts.stances.flatMap(({ holder, target }) => [holder, target]),
  ])
  for (const { id, name, titles } of actors) {
    if (titles.length > 0 && name.includes(' ')) used.add(id)
    if (used.has(id)) for (const { of } of titles) used.add(of)
  }
  for (const { addressee } of parts.statements) {
    if (addressee === null) continue
    for (const { id, mentions } of actors) {
      if (mentions.some(([start, end]) => start < addressee[1] && addressee[0] < end)) used.add(id)
    }
  }
  return actors.filter(({ id }) => used.has(id))
}
