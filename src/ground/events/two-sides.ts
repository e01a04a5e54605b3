import { conjuncts } from '../../find/tree/conjuncts.ts'
import type { Tree } from '../../find/tree/tree.ts'
import type { Actor } from '../../record/record.ts'
import type { WhoIsAt } from '../who-is-at.ts'

const sides =
  /^(?:side|party|government|delegation|country|nation|state|neighbou?r|army|force|navy|camp|faction|rival|foe|enemy|capital|leader|president|minister|team|negotiator|group)$/
const named: ReadonlySet<Actor['kind']> = new Set(['state', 'organization', 'armed-group'])

/** Where a report names two parties together, by the word of the first: the pair's ids. */
export type Pairs = readonly (readonly [word: number, ids: readonly string[]])[]

/** Every "Norland and Sudland" of a report whose two are states or bodies, in the order of the text. */
export function pairsOf(tree: Tree, { actorsAt }: WhoIsAt, actors: readonly Actor[]): Pairs {
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]))
  const found: (readonly [number, readonly string[]])[] = []
  for (const [at, word] of tree.words.entries()) {
    if (word.deprel === 'conj') continue
    const heads = conjuncts(tree, at)
    if (heads.length !== 2) continue
    const ids = heads.flatMap((head) => actorsAt(head))
    if (ids.length !== 2 || ids[0] === ids[1]) continue
    if (ids.every((id) => named.has(kinds.get(id) ?? 'group'))) found.push([at, ids])
  }
  return found
}

/**
 * The two whom "the two sides" or "both governments" mean: those last named together; undefined for any other word.
 *
 * @example Norland and Sudland for `sides` in "Norland and Sudland met. The two sides agreed"; none for "the sides"
 */
export function twoSides(tree: Tree, pairs: Pairs, head: number): readonly string[] | undefined {
  const word = tree.words[head]
  if (!word || !sides.test(word.lemma) || !/S$/.test(word.xpos)) return undefined
  const two = [1, 2, 3].some((back) => {
    const before = tree.words[head - back]
    return before?.sentence === word.sentence && /^(?:both|two)$/.test(before.lower)
  })
  // Those of the same sentence may be who asks both sides for something.
  const earlier = ([at]: Pairs[number]): boolean =>
    at < head && tree.words[at]?.sentence !== word.sentence
  return two ? pairs.findLast(earlier)?.[1] : undefined
}
