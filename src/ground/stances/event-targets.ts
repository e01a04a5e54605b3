import { rangeHead } from '../../find/tree/range-head.ts'
import { childBy, childrenBy } from '../../find/tree/tree.ts'
import { wordsIn } from '../../find/tree/words-in.ts'
import type { Event, EventType } from '../../record/record.ts'
import { contains } from '../../record/span.ts'
import { actorsOf } from '../events/actors-of.ts'
import { answerable } from './answerable.ts'
import type { Stage } from './stage.ts'

// What is struck, seized or sent stands for nobody but whom the event itself names.
const direct: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'AID'])

/**
 * Those whom an event's doers are for or against: its targets; where it has none, the one of whom something is demanded,
 * the one blamed, the target of what is threatened, or whoever answers for the thing it was done to.
 *
 * @example "demanded that the mayor quit", "blamed the leak on the mayor", "threatened to sue the mayor", "condemned
 * the mayor's plan" all have the mayor
 */
export function eventTargets(stage: Stage, event: Event): readonly string[] {
  if (event.whom.length > 0 || direct.has(event.type)) return event.whom
  const { tree, reading } = stage
  const [first, end] = wordsIn(reading, event.trigger)
  const trigger = rangeHead(tree, [first, end])
  if (tree.words[trigger]?.lemma === 'blame') {
    const blamed = phrase(stage, trigger, 'on')
    if (blamed !== undefined) return actorsOf(tree, stage, [blamed], 'whom')
  }
  if (event.what === null) return []
  if (event.type === 'REQUEST') {
    const clause = childrenBy(tree, trigger, 'ccomp', 'xcomp').find((child) => child > trigger)
    if (clause === undefined) return []
    // "demanded the mayor quit": some trees make the mayor what is demanded.
    const subject = childBy(tree, clause, 'nsubj') ?? childBy(tree, trigger, 'obj')
    if (subject === undefined || subject > clause) return []
    // "demanded that the port be opened": the port is not asked.
    if (tree.words[subject]?.deprel === 'nsubj:pass') return []
    const found = actorsOf(tree, stage, [subject])
    const named = childBy(tree, subject, 'appos', 'flat')
    return found.length > 0 || named === undefined ? found : actorsOf(tree, stage, [named])
  }
  if (event.type === 'THREATEN') {
    for (const other of stage.events)
      if (other.whom.length > 0 && contains(event.what, other.trigger)) return other.whom
    return thingThreatened(stage, trigger)
  }
  return answerable(stage, rangeHead(tree, wordsIn(reading, event.what)), event.who)
}

/** "threatened to pull the team out of its games": whose games these are. */
function thingThreatened(stage: Stage, trigger: number): readonly string[] {
  const { tree } = stage
  const clause = childrenBy(tree, trigger, 'xcomp', 'ccomp').find((child) => child > trigger)
  if (clause === undefined) return []
  for (const child of childrenBy(tree, clause, 'obl')) {
    const marker = childrenBy(tree, child, 'case')[0]
    if (!/^(?:from|out|against|with|on)$/.test(tree.words[marker ?? -1]?.lower ?? '')) continue
    const found = actorsOf(tree, stage, [child])
    if (found.length > 0) return found
  }
  return []
}

function phrase(stage: Stage, verb: number, preposition: string): number | undefined {
  // A parser may hang the phrase on the object: "blamed the violence on the militia".
  const object = childBy(stage.tree, verb, 'obj')
  const places = [
    ...childrenBy(stage.tree, verb, 'obl'),
    ...(object === undefined ? [] : childrenBy(stage.tree, object, 'nmod')),
  ]
  return places.find((child) =>
    childrenBy(stage.tree, child, 'case').some(
      (marker) => stage.tree.words[marker]?.lower === preposition,
    ),
  )
}
