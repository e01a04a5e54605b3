import { isPassive } from '../tree/subjects.ts'
import { childrenBy } from '../tree/tree.ts'
import type { KindRule } from './kind-of.ts'
import { isPeople } from './kind-words.ts'

const pairs: ReadonlyMap<string, RegExp> = new Map([
  ['shoot', /^down$/],
  ['bring', /^down$/],
  ['take', /^(?:out|down)$/],
  ['blow', /^up$/],
  ['knock', /^out$/],
])

/**
 * Kind of things that were shot down, taken out or blown up.
 *
 * @example "two helicopters were shot down" and "shot down two drones" are destroyed; "took out two loans" is another matter
 */
export const broughtDown: KindRule = ({ tree, top, noun }) => {
  const { words } = tree
  const counted = words[noun ?? -1]
  if (!counted || isPeople(counted) || !hardware.test(counted.lemma)) return null
  // Of several things the verb stands with the first.
  const first = words[top]?.deprel === 'conj' ? (words[top]?.head ?? top) : top
  const { deprel = '', head = -1 } = words[first] ?? {}
  const particle = pairs.get(words[head]?.lemma ?? '')
  if (!particle) return null
  const paired = [...childrenBy(tree, head, 'compound:prt', 'advmod'), head + 1].some((at) =>
    particle.test(words[at]?.lower ?? ''),
  )
  const done = deprel === 'obj' || (deprel.startsWith('nsubj') && isPassive(tree, head))
  return paired && done ? 'destroyed' : null
}

const hardware =
  /^(?:aircraft|plane|jet|warplane|helicopter|drone|missile|rocket|balloon|tank|vehicle|system|gun|launcher|radar|post|position|depot|truck|car|bus|bridge|building|house|boat|ship|artillery|battery|site|station|tower|pylon)$/
