import { isHostileName } from '../../lexicon/hostile-names.ts'
import type { Label, Stance } from '../../record/record.ts'
import { isOneSide } from './sides.ts'
import type { Stage } from './stage.ts'

const NEAR = 160

/**
 * Two names for one thing, told side by side: who gives it the hostile one is against who gives it the kind one.
 *
 * @example "Norland calls it a mission, while Sudland speaks of an invasion": Sudland is against Norland
 */
export function byRivalNames(stage: Stage): readonly Stance[] {
  const { text } = stage.reading.report
  const hostile = ({ label }: Label): boolean => isHostileName(text.slice(...label))
  return stage.labels.flatMap((one, index): readonly Stance[] =>
    [stage.labels[index - 1], stage.labels[index + 1]].flatMap((other) => {
      if (!other || !hostile(one) || hostile(other) || !areRivals(text, one, other)) return []
      return one.by.flatMap((holder) =>
        other.by
          .filter((target) => !isOneSide(stage, holder, target))
          .map((target) => ({
            holder,
            target,
            polarity: 'against' as const,
            words: [one.label],
            found: { rule: 'ground/stances/by-rival-names', sure: 0.6 },
          })),
      )
    }),
  )
}

/** Near each other in one paragraph, and for one thing: at least one of them only points at it. */
function areRivals(text: string, one: Label, other: Label): boolean {
  const [from, to] =
    one.label[0] < other.label[0] ? [one.label[1], other.label[0]] : [other.label[1], one.label[0]]
  if (to - from > NEAR || text.slice(from, to).includes('\n')) return false
  return [one, other].some(
    ({ target }) =>
      target === null || /^(?:it|this|that|them|these|those)\b/i.test(text.slice(...target)),
  )
}
