import { childrenBy } from '../../find/tree/tree.ts'
import type { Event, EventType } from '../../record/record.ts'
import { actorsOf } from '../events/actors-of.ts'
import type { Stage } from './stage.ts'

const NEAR = 1500
const STEM = 5

/** Nouns for what somebody has done, whatever it was. */
const anyDeed =
  /^(?:decision|move|step|measure|action|act|policy|restriction|penalty|punishment|reprisal|ruling|verdict|operation|offensive|campaign)$/
const deeds: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE'])

/**
 * Who answers for what a word stands for: the actor it is, the one whose it is or by whom it was done, or the doer of
 * the deed told before that it points back to.
 *
 * @example "the council's plan" and "the plan by the council" are the council's; after "A court sentenced him", "the
 * sentence" is the court's
 */
export function answerable(stage: Stage, word: number): readonly string[] {
  const owners = actorsOf(stage.tree, stage, [word])
  if (owners.length > 0) return owners
  for (const child of childrenBy(stage.tree, word, 'nmod')) {
    const by = childrenBy(stage.tree, child, 'case').some(
      (marker) => stage.tree.words[marker]?.lower === 'by',
    )
    if (by) return actorsOf(stage.tree, stage, [child])
  }
  return deedBefore(stage, word)?.who ?? []
}

/** The deed that "the sentence" or "these measures" points back to. */
export function deedBefore(stage: Stage, index: number): Event | undefined {
  const word = stage.tree.words[index]
  if (word?.upos !== 'NOUN' || !isDefinite(stage, index)) return undefined
  const stem = word.lemma.slice(0, STEM).toLowerCase()
  const general = anyDeed.test(word.lemma)
  let last: Event | undefined
  for (const event of stage.events) {
    if (event.trigger[0] >= word.start || word.start - event.trigger[0] > NEAR) continue
    if (event.who.length === 0 || event.polarity === 'negative') continue
    const trigger = stage.reading.report.text.slice(...event.trigger).toLowerCase()
    const named = trigger.split(/\s+/).some((part) => part.startsWith(stem))
    if (named || (general && deeds.has(event.type))) last = event
  }
  return last
}

/** "the", "this", "such": a thing known from before, without an owner of its own. */
const isDefinite = (stage: Stage, index: number): boolean =>
  childrenBy(stage.tree, index, 'det').some((child) =>
    /^(?:the|this|that|these|those|such)$/.test(stage.tree.words[child]?.lower ?? ''),
  ) && childrenBy(stage.tree, index, 'nmod').every((child) => child < index)
