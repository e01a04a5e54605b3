import type { Cue } from '../../../lexicon/cues.ts'
import { isPassive } from '../../tree/subjects.ts'
import { subtreeRange } from '../../tree/subtree.ts'
import { childBy, childrenBy, type Tree } from '../../tree/tree.ts'
import { isInfinitive, markerOf, type Part } from './part.ts'

/**
 * The one urged and what to do.
 *
 * @example "She urged Norland to open its ports."
 * @example "The council called on both countries to stop."
 */
export function addressed(tree: Tree, verb: number, cue: Cue): Part | null {
  if (!cue.has('addressee')) return null
  const lemma = tree.words[verb]?.lemma
  if (lemma === 'call' || lemma === 'appeal') {
    const called = calledOn(tree, verb, lemma === 'appeal' ? 'to' : 'on')
    const wish = called === undefined ? undefined : wishOf(tree, verb, called)
    if (called === undefined || wish === undefined) return null
    return {
      ranges: [subtreeRange(tree, wish)],
      act: 'urge',
      clausal: true,
      addressee: called,
      preposition: markerOf(tree, called) ?? verb,
    }
  }
  const urged = isPassive(tree, verb)
    ? childBy(tree, verb, 'nsubj:pass')
    : (childBy(tree, verb, 'obj', 'iobj') ?? subjectOfWish(tree, verb))
  const wish = urged === undefined ? undefined : wishOf(tree, verb, urged)
  if (urged === undefined || wish === undefined) return null
  const [first, end] = subtreeRange(tree, wish)
  const start = urged > verb && first <= urged ? subtreeRange(tree, urged)[1] : first
  return { ranges: [[start, end]], act: 'urge', clausal: true, addressee: urged }
}

const calledOn = (tree: Tree, verb: number, preposition: string): number | undefined =>
  childrenBy(tree, verb, 'obl').find((child) => {
    const marker = tree.words[markerOf(tree, child) ?? -1]?.lower
    return marker === preposition || (preposition === 'on' && marker === 'upon')
  })

// Some trees make the one urged the subject of what is to be done.
function subjectOfWish(tree: Tree, verb: number): number | undefined {
  const clause = childBy(tree, verb, 'ccomp', 'xcomp')
  if (clause === undefined || !isInfinitive(tree, clause)) return undefined
  return childBy(tree, clause, 'nsubj') ?? objectBeforeTo(tree, verb, clause)
}

// A slip of many parses: "urged Norland to stop" with `Norland` as an object of `stop`.
const objectBeforeTo = (tree: Tree, verb: number, clause: number): number | undefined =>
  childrenBy(tree, clause, 'obj').find((child) => child > verb && child < clause)

function wishOf(tree: Tree, verb: number, urged: number): number | undefined {
  for (const place of [verb, urged]) {
    for (const child of childrenBy(tree, place, 'xcomp', 'ccomp', 'advcl', 'acl')) {
      if (child > verb && (child > urged || place === verb) && isInfinitive(tree, child)) {
        return child
      }
    }
  }
  return undefined
}
