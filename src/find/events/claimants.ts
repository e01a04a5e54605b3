import { childBy, childrenBy } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import { doers } from './doers.ts'
import { passive } from './passive.ts'
import { preposition } from './phrases.ts'

/**
 * Those who say that a deed was theirs.
 *
 * @example `rebels` for `bombing` in "Rebels claimed responsibility for the bombing", "rebels claimed the bombing" and
 * "the bombing, claimed by rebels"
 */
export function claimants({ tree }: EventContext, noun: number): readonly number[] {
  const word = tree.words[noun]
  if (!word) return []
  for (const clause of childrenBy(tree, noun, 'acl', 'acl:relcl'))
    if (tree.words[clause]?.lemma === 'claim' && passive(tree, clause)) return doers(tree, clause)
  const blame = tree.words[word.head]
  const marked = preposition(tree, noun) === 'for' && blame?.lemma === 'responsibility'
  const object = marked ? word.head : noun
  const verb = marked ? (blame?.head ?? -1) : word.head
  if (marked && word.deprel.startsWith('obl')) return []
  const claims = marked ? /^(?:claim|assume|accept|admit|take)$/ : /^claim$/
  if (!claims.test(tree.words[verb]?.lemma ?? '')) return []
  return childBy(tree, verb, 'obj') === object ? doers(tree, verb) : []
}
