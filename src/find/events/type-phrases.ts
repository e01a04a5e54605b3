import type { EventType } from '../../record/record.ts'
import { conjuncts } from '../tree/conjuncts.ts'
import { childBy } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import { isActorLike } from './people.ts'
import { phrasesOf } from './phrases.ts'

/** Behind which prepositions those stand to whom a thing of each type is done. */
const prepositions: Readonly<Record<EventType, readonly string[]>> = {
  AGREE: ['with'],
  CONSULT: ['with'],
  SUPPORT: ['for', 'to'],
  COOPERATE: ['with'],
  AID: ['to', 'for'],
  CONCEDE: ['to'],
  RETREAT: ['to'],
  REQUEST: ['from', 'to', 'upon', 'on'],
  ACCUSE: ['against'],
  REJECT: ['from'],
  THREATEN: ['against', 'to'],
  PROTEST: ['against'],
  SANCTION: ['against', 'on'],
  MOBILIZE: ['against'],
  COERCE: ['against', 'from'],
  ASSAULT: ['against', 'with'],
}

/**
 * Those to whom a thing is done by the preposition that things of its type have, on the word itself or on its object.
 *
 * @example "fought a long battle with rebels" and "fought against them": the rebels, them; "sat with friends" is no type
 */
export function typePhrases(
  context: EventContext,
  index: number,
  type: EventType,
): readonly number[] {
  const { tree, reading } = context
  const object = childBy(tree, index, 'obj')
  const bearers = object === undefined || object < index ? [index] : [index, object]
  for (const marker of prepositions[type]) {
    for (const bearer of bearers) {
      for (const [found, head] of phrasesOf(tree, bearer)) {
        if (found !== marker || head < index || !isActorLike(reading, head)) continue
        return conjuncts(tree, head)
      }
    }
  }
  return []
}
