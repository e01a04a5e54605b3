import type { StanceFinding } from '../../find/findings.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Stance } from '../../record/record.ts'
import { actorsOf } from '../events/actors-of.ts'
import { answerable } from './answerable.ts'
import { byCharges } from './by-charges.ts'
import { byClaims } from './by-claims.ts'
import { byEvents } from './by-events.ts'
import { byJudgements } from './by-judgements.ts'
import { byLabels } from './by-labels.ts'
import { byRivalNames } from './by-rival-names.ts'
import { describedTarget } from './described-target.ts'
import { type Stage, type StanceSurroundings, stageOf } from './stage.ts'

/**
 * Who is for or against whom as far as the report shows it: by what they did, by what they said, by how they are
 * described; once for each pair and polarity, with all the words that show it.
 */
export function groundStances(
  reading: Reading,
  findings: readonly StanceFinding[],
  around: StanceSurroundings,
): readonly Stance[] {
  const stage = stageOf(reading, around)
  const shown = [
    ...byEvents(stage),
    ...byJudgements(stage),
    ...byLabels(stage),
    ...byRivalNames(stage),
    ...byCharges(stage),
    ...byDescriptions(stage, findings),
  ]
  const found = new Map<string, Stance>()
  for (const stance of [...shown, ...byClaims(stage, shown)]) {
    const { holder, target, polarity } = stance
    if (holder === target) continue
    const key = `${holder} ${polarity} ${target}`
    const known = found.get(key)
    found.set(key, known ? both(known, stance) : stance)
  }
  return [...found.values()]
}

/** A stance shown twice: by all words of both, once each, and as sure as the surer. */
function both(known: Stance, other: Stance): Stance {
  const more = other.words.filter(
    ([start, end]) => !known.words.some((span) => span[0] === start && span[1] === end),
  )
  const found = other.found.sure > known.found.sure ? other.found : known.found
  return { ...known, words: [...known.words, ...more], found }
}

function byDescriptions(stage: Stage, findings: readonly StanceFinding[]): readonly Stance[] {
  return findings.flatMap(({ holder, target, polarity, words, found }) => {
    const described = describedTarget(stage.reading, stage.actors, stage, target)
    const targets = described.length > 0 ? described : answerable(stage, target)
    return actorsOf(stage.tree, stage, [holder]).flatMap((one) =>
      targets.map((other) => ({ holder: one, target: other, polarity, words, found })),
    )
  })
}
