import type { Entity, Reading } from '../../reader/reading.ts'
import { isKnown } from './bare-names.ts'

/**
 * The reader's locations, where one that it cut in two is whole again: touching names of which the first is no place of its own. Two known
 * places side by side ("Kars Sudland", which lost its comma) stay two.
 *
 * @example "in Upper Karsland" read as `Upper` and `Karsland` is `Upper Karsland`
 */
export function joinedLocations({ words, report, entities }: Reading): readonly Entity[] {
  const found: Entity[] = []
  for (const entity of entities) {
    if (entity.type !== 'Location') continue
    const last = found.at(-1)
    const [first, end] = entity.words
    const touches =
      last !== undefined &&
      last.words[1] === first &&
      words[first]?.sentence === words[first - 1]?.sentence &&
      (words[first]?.start ?? 0) - (words[first - 1]?.end ?? 0) <= 1
    if (touches && !isKnown(words, last.words, report.text)) {
      found[found.length - 1] = {
        ...last,
        words: [last.words[0], end],
        sure: Math.min(last.sure, entity.sure),
      }
    } else found.push(entity)
  }
  return found
}
