import type { Entity, Word } from '../reading.ts'

/** Share of a name's occurrences that a type must have before the others follow it. */
const MOST = 0.5

/**
 * Gives a name that a report has several times one type, the one that most of them have: a name is seldom two things in one report.
 *
 * @example "Chelsea beat Leeds" (a Location?), "Chelsea's players" and "Chelsea won" (an Organization): an Organization each time
 */
export function oneType<Type extends string>(
  entities: readonly Entity<Type>[],
  words: readonly Word[],
): Entity<Type>[] {
  const nameOf = ({ words: [first, end] }: Entity<Type>): string =>
    words
      .slice(first, end)
      .map(({ lower }) => lower)
      .join(' ')
  const votes = new Map<string, Map<Type, number>>()
  for (const entity of entities) {
    const types = votes.get(nameOf(entity)) ?? new Map<Type, number>()
    votes.set(nameOf(entity), types.set(entity.type, (types.get(entity.type) ?? 0) + 1))
  }
  return entities.map((entity) => {
    const types = votes.get(nameOf(entity)) as ReadonlyMap<Type, number>
    if (types.size === 1) return entity
    const [top, most] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a))
    const all = [...types.values()].reduce((a, b) => a + b)
    if (top === entity.type || most <= MOST * all) return entity
    return { ...entity, type: top, sure: most / all }
  })
}
