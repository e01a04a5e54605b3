import { rangeHead } from '../../find/tree/range-head.ts'
import { wordsIn } from '../../find/tree/words-in.ts'
import { isHostileName } from '../../lexicon/hostile-names.ts'
import type { EventType, Label, Stance } from '../../record/record.ts'
import { answerable } from './answerable.ts'
import { isOneSide } from './sides.ts'
import type { Stage } from './stage.ts'

const deeds: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'THREATEN',
  'MOBILIZE',
  'SANCTION',
])
const pointing = /^["“']?(?:(?:this|that|these|those|such)\b|(?:it|them)["”']?$)/i
const NEAR = 400

/**
 * Who gives an actor or its deed a hostile name is against that actor.
 *
 * @example "Norland mounted an advance. Sudland labelled it aggression": Sudland is against Norland; so it is where it
 * "called the Norlandic vote a farce"
 */
export function byLabels(stage: Stage): readonly Stance[] {
  const { text } = stage.reading.report
  return stage.labels.flatMap((label): readonly Stance[] => {
    if (label.by.length === 0 || label.target === null) return []
    if (!isHostileName(text.slice(...label.label))) return []
    const targets = targetsOf(stage, label, label.target)
    // Of a conflict it does not say which side is meant.
    if (targets.length > 1) return []
    return label.by
      .filter((holder) => !targets.some((target) => isOneSide(stage, holder, target)))
      .flatMap((holder) =>
        targets.map((target) => ({
          holder,
          target,
          polarity: 'against' as const,
          words: [label.label],
          found: { rule: 'ground/stances/by-labels', sure: 0.6 },
        })),
      )
  })
}

function targetsOf(stage: Stage, label: Label, target: Label['label']): readonly string[] {
  const named = answerable(stage, rangeHead(stage.tree, wordsIn(stage.reading, target)), label.by)
  if (named.length > 0) return named
  const { text } = stage.reading.report
  if (!pointing.test(text.slice(...target))) return []
  const deed = stage.events
    .filter(({ type, who }) => deeds.has(type) && who.length > 0)
    .filter(({ who }) => !who.some((id) => label.by.some((by) => isOneSide(stage, by, id))))
    .findLast(({ trigger }) => trigger[1] <= label.label[0] && trigger[1] <= target[0])
  if (!deed || deed.polarity === 'negative' || target[0] - deed.trigger[0] > NEAR) return []
  return /[\n\r]\s*[\n\r]/.test(text.slice(deed.trigger[1], target[0])) ? [] : deed.who
}
