import type { EventType } from '../../record/record.ts'
import { childBy } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'
import { isWeapon } from './wielders.ts'

const blows: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE'])

/**
 * Whether one verb only says more of the deed that another word names: what the deed hit, or by what it was done.
 *
 * @example true for `hitting` in "rebels opened fire, hitting a bus" and `targeting` in "a bombardment targeting the
 * port", for `fired` in "a missile fired by rebels struck the port"; false for `fled` in "they struck and fled"
 */
export function isPartOf({ tree }: EventContext, part: Draft, deed: Draft): boolean {
  const verb = tree.words[part.head]
  if (!blows.has(deed.type) || verb?.upos !== 'VERB') return false
  if (!/^(?:acl|advcl|xcomp|dep)/.test(verb.deprel)) return false
  const over = tree.words[verb.head]
  if (!over) return false
  if (verb.xpos === 'VBG') {
    if (childBy(tree, part.head, 'mark', 'nsubj', 'aux') !== undefined) return false
    // "opened fire, hitting a bus": some trees hang it on the fire.
    return verb.head === deed.head || (over.head === deed.head && over.deprel === 'obj')
  }
  const arms = verb.deprel.startsWith('acl') && isWeapon(tree, verb.head)
  return arms && over.head === deed.head && /^(?:nsubj|obl|obj)/.test(over.deprel)
}
