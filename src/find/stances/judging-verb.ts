import type { StanceFinding } from '../findings.ts'
import { isNegated } from '../tree/clauses.ts'
import { conjuncts } from '../tree/conjuncts.ts'
import { isPassive, patients, subjects } from '../tree/subjects.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'

type Side = 'for' | 'against'

const objects: Readonly<Record<string, Side>> = {
  admire: 'for',
  trust: 'for',
  salute: 'for',
  favour: 'for',
  favor: 'for',
  cheer: 'for',
  distrust: 'against',
  mistrust: 'against',
  despise: 'against',
  hate: 'against',
  boycott: 'against',
  defy: 'against',
  heckle: 'against',
  jeer: 'against',
  mock: 'against',
  ridicule: 'against',
}
/** Verb and preposition. */
const phrases: Readonly<Record<string, Side>> = {
  'vote for': 'for',
  'campaign for': 'for',
  'side with': 'for',
  'ally with': 'for',
  'align with': 'for',
  'sympathise with': 'for',
  'sympathize with': 'for',
  'rally behind': 'for',
  'rally around': 'for',
  'vote against': 'against',
  'campaign against': 'against',
  'fight against': 'against',
  'rebel against': 'against',
  'rise against': 'against',
  'turn against': 'against',
  'conspire against': 'against',
  'plot against': 'against',
}
/** Verb and the object that is given to or taken from somebody. */
const gifts: Readonly<Record<string, Side>> = {
  'withdraw confidence': 'against',
  'withdraw support': 'against',
  'lose confidence': 'against',
  'lose faith': 'against',
  'lose trust': 'against',
  'lose patience': 'against',
  'pledge allegiance': 'for',
  'swear allegiance': 'for',
  'pledge loyalty': 'for',
}

/**
 * A verb by which its subject takes sides and that is no event of a type.
 *
 * @example "The deputies voted against Norland", "withdrew their confidence in the cabinet", "will not recognise the
 * junta"; "voted against" alone names nobody
 */
export function judgingVerb(tree: Tree, index: number): readonly StanceFinding[] {
  const word = tree.words[index]
  if (word?.upos !== 'VERB' || isPassive(tree, index) || isOpen(tree, index)) return []
  const judged = judgementOf(tree, index)
  if (judged === undefined) return []
  return subjects(tree, index).flatMap((holder) =>
    conjuncts(tree, judged.target)
      .filter((target) => target !== holder)
      .map((target) => ({
        holder,
        target,
        polarity: judged.side,
        words: [[word.start, word.end] as const],
        found: { rule: 'find/stances/judging-verb', sure: 0.6 },
      })),
  )
}

function judgementOf(
  tree: Tree,
  verb: number,
): { readonly side: Side; readonly target: number } | undefined {
  const lemma = tree.words[verb]?.lemma ?? ''
  const object = patients(tree, verb)[0]
  if (isNegated(tree, verb)) {
    // "will not recognise the junta"
    return /^recogni[sz]e$/.test(lemma) && object !== undefined
      ? { side: 'against', target: object }
      : undefined
  }
  const own = objects[lemma]
  if (own !== undefined && object !== undefined) return { side: own, target: object }
  const gift = gifts[`${lemma} ${tree.words[object ?? -1]?.lemma ?? ''}`]
  const places = gift === undefined || object === undefined ? [verb] : [object, verb]
  for (const place of places) {
    for (const child of childrenBy(tree, place, 'obl', 'nmod')) {
      const marker = tree.words[childBy(tree, child, 'case') ?? -1]?.lower ?? ''
      if (gift !== undefined && /^(?:in|from|with|to|for)$/.test(marker))
        return { side: gift, target: child }
      const side = phrases[`${lemma} ${marker}`]
      if (side !== undefined) return { side, target: child }
    }
  }
  return undefined
}

/** What somebody may, would or is asked to do shows nothing yet. */
const isOpen = (tree: Tree, verb: number): boolean =>
  (tree.children[verb] ?? []).some((child) =>
    /^(?:may|might|could|would|should|if|unless|whether)$/.test(tree.words[child]?.lower ?? ''),
  ) ||
  (tree.words[verb]?.deprel === 'xcomp' &&
    childBy(tree, tree.words[verb]?.head ?? -1, 'obj', 'iobj') !== undefined)
