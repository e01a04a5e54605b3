import type { Act, Event, EventType, Stance, Statement } from '../../record/record.ts'
import { isEnemy, isOneSide, isTeller } from './sides.ts'
import type { Stage } from './stage.ts'

const wrongs: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'THREATEN'])
const blaming: ReadonlySet<Act> = new Set(['accuse', 'condemn', 'label'])
const telling: ReadonlySet<Act> = new Set(['say', 'confirm', 'think', 'promise', 'threaten'])

/** Words for what two sides do to each other, or one in its defence: who tells of it blames nobody. */
const twoSided =
  /\b(?:fight(?:ing|s)?|fought|clash(?:e[sd]|ing)?|battle[sd]?|wars?|conflicts?|violence|hostilities|repel(?:led|s)?|defend(?:ed|s)?|counter|retaliat\w*|exchange\w*)/i

/**
 * Who says that somebody did wrong is against them: surely an accuser, likely an official or a victim who tells of it;
 * media, monitors and witnesses are not, nor is one who tells of a deed of the own side or of a deed against its enemy.
 *
 * @example "The mayor said rebels had shelled the port": the mayor is against the rebels
 */
export function byClaims(stage: Stage, known: readonly Stance[]): readonly Stance[] {
  const against = new Set(
    known
      .filter(({ polarity }) => polarity === 'against')
      .map(({ holder, target }) => `${holder} ${target}`),
  )
  const found: Stance[] = []
  for (const event of stage.events) {
    if (!wrongs.has(event.type) || event.polarity === 'negative' || event.who.length === 0) continue
    if (event.status !== 'occurred' && event.status !== 'ongoing') continue
    if (event.who.length > 1 || twoSided.test(stage.reading.report.text.slice(...event.trigger)))
      continue
    for (const statement of innermost(stage, event)) {
      const blames = blaming.has(statement.act)
      if (!blames && !telling.has(statement.act)) continue
      for (const holder of statement.by) {
        if (!blames && isTeller(stage, holder)) continue
        if (event.who.some((doer) => isOneSide(stage, holder, doer))) continue
        if (!blames && event.whom.some((victim) => isEnemy(stage, against, holder, victim)))
          continue
        for (const target of event.who)
          found.push({
            holder,
            target,
            polarity: 'against',
            words: [event.trigger],
            found: { rule: 'ground/stances/by-claims', sure: blames ? 0.7 : 0.5 },
          })
      }
    }
  }
  return found
}

/** The statements that an event hangs on without those that only pass them on. */
function innermost(stage: Stage, event: Event): readonly Statement[] {
  const held = event.according_to.flatMap((id) => stage.statementById.get(id) ?? [])
  const outer = new Set(held.map(({ within }) => within))
  return held.filter(({ id }) => !outer.has(id))
}
