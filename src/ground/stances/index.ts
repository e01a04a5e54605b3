import type { StanceFinding } from '../../find/findings.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Actor, Event, Stance, Statement } from '../../record/record.ts'
import type { WhoIsAt } from '../who-is-at.ts'
import { byLabels } from './by-labels.ts'
import { byStatements } from './by-statements.ts'
import { describedTarget } from './described-target.ts'
import { eventPolarity } from './event-polarity.ts'

interface StanceSurroundings extends WhoIsAt {
  readonly actors: readonly Actor[]
  readonly events: readonly Event[]
  readonly statements: readonly Statement[]
}

/**
 * Who is for or against whom as far as the report shows it: by what they did, by what they said, by how they are
 * described; once for each pair and polarity, with all the words that show it.
 */
export function groundStances(
  reading: Reading,
  findings: readonly StanceFinding[],
  around: StanceSurroundings,
): readonly Stance[] {
  const { events, statements } = around
  const found = new Map<string, Stance>()
  const add = (stance: Stance): void => {
    const { holder, target, polarity } = stance
    if (holder === target) return
    const key = `${holder} ${polarity} ${target}`
    const known = found.get(key)
    found.set(key, known ? { ...known, words: [...known.words, ...stance.words] } : stance)
  }
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  for (const event of events) {
    const polarity = eventPolarity(reading.report.text, event, byId)
    if (polarity === null) continue
    for (const holder of event.who)
      for (const target of event.whom)
        add({
          holder,
          target,
          polarity,
          words: [event.trigger],
          found: { ...event.found, rule: 'ground/stances/event-polarity' },
        })
  }
  for (const stance of byStatements(events, byId)) add(stance)
  for (const stance of byLabels(reading.report.text, events, statements)) add(stance)
  for (const { holder, target, polarity, words, found: foundBy } of findings) {
    const targets = describedTarget(reading, around.actors, around, target)
    for (const one of around.actorsAt(holder))
      for (const other of targets)
        add({ holder: one, target: other, polarity, words, found: foundBy })
  }
  return [...found.values()]
}
