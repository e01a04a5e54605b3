import { conjuncts } from '../tree/conjuncts.ts'
import { rangeHead } from '../tree/range-head.ts'
import type { EventContext } from './context.ts'
import { entityAt, isActorLike } from './people.ts'

/**
 * Those whom a list of heads means, where a common noun only says what the name right after it is.
 *
 * @example `Norland` for both in "its ally Norland", however the tree hung the two; `rebels` stays in "rebels fled"
 */
export function namedBeside(context: EventContext, heads: readonly number[]): readonly number[] {
  const found = new Set<number>()
  for (const head of heads) for (const one of namesAfter(context, head)) found.add(one)
  return [...found]
}

function namesAfter(context: EventContext, head: number): readonly number[] {
  const { words } = context.tree
  const noun = words[head]
  const next = words[head + 1]
  if (noun?.upos !== 'NOUN' || next?.upos !== 'PROPN' || next.sentence !== noun.sentence)
    return [head]
  const entity = entityAt(context.reading, head + 1)
  const names = entity?.type === 'Person' || entity?.type === 'Organization'
  const place = entity?.type === 'Location' && isActorLike(context.reading, head)
  if (!entity || entity.words[0] !== head + 1 || (!names && !place)) return [head]
  // "told rebels Norland had gone": a clause of its own.
  const name = rangeHead(context.tree, entity.words)
  if (/^(?:nsubj|obl)/.test(words[name]?.deprel ?? '')) return [head]
  if (!/S$/.test(noun.xpos)) return [name]
  // "a raid by rebels Berg said": one person who speaks is not what many are called.
  const speaks = entity.type === 'Person' && words[entity.words[1]]?.xpos === 'VBD'
  return speaks ? [head] : conjuncts(context.tree, name)
}
