import { conjuncts } from '../tree/conjuncts.ts'
import { patients, subjects } from '../tree/subjects.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import { passive } from './passive.ts'

/**
 * Those to whom a verb is done; where a tree makes the one urged the subject of what is urged, that one.
 *
 * @example "urged Norland to leave" gives Norland whether `Norland` hangs on `urged` or on `leave`
 */
export function objects(tree: Tree, verb: number): readonly number[] {
  // Of two objects the one before the verb is its subject with a wrong arc.
  const nouns = childrenBy(tree, verb, 'obj')
  const later = nouns.find((child) => child > verb)
  if (nouns.length > 1 && later !== undefined && !passive(tree, verb)) return conjuncts(tree, later)
  const found = passive(tree, verb) ? subjects(tree, verb) : patients(tree, verb)
  if (found.length > 0 || passive(tree, verb)) return found
  // "implored the president": no phrase without a preposition but a time says anything else.
  const bare = childrenBy(tree, verb, 'obl').find((at) => isBareObject(tree, verb, at))
  if (bare !== undefined) return conjuncts(tree, bare)
  // A noun right after an active verb is its object whatever the tree calls it.
  const nominal = childrenBy(tree, verb, 'nsubj')
  const after = nominal.find((child) => child > verb && child - verb < 6)
  const sure = nominal.some((child) => child < verb) || childBy(tree, verb, 'ccomp') === undefined
  if (after !== undefined && sure) return conjuncts(tree, after)
  for (const clause of childrenBy(tree, verb, 'xcomp', 'ccomp', 'advcl', 'dep')) {
    if (clause < verb || !hasTo(tree, clause)) continue
    const subject = childBy(tree, clause, 'nsubj')
    if (subject !== undefined && subject > verb) return conjuncts(tree, subject)
    // "urge Norland to stop": some trees give what is urged as the object and the one urged beside it.
    const urged = childBy(tree, verb, 'iobj')
    if (urged !== undefined && urged < clause) return conjuncts(tree, urged)
  }
  const misplaced = beforeMark(tree, verb)
  if (misplaced !== undefined) return conjuncts(tree, misplaced)
  // "asked the deputies for patience": the one object, whatever the tree calls it.
  const asked = childBy(tree, verb, 'iobj')
  if (asked !== undefined && asked > verb) return conjuncts(tree, asked)
  const next = nounRightAfter(tree, verb)
  return next === undefined ? found : conjuncts(tree, next)
}

const times = /(?:day|week|month|year|night|morning|afternoon|evening|time|hour|minute)s?$/

const isBareObject = (tree: Tree, verb: number, at: number): boolean =>
  at > verb &&
  at - verb < 4 &&
  tree.words[at]?.deprel === 'obl' &&
  /^(?:NOUN|PROPN|PRON)$/.test(tree.words[at]?.upos ?? '') &&
  !isMarked(tree, at) &&
  !times.test(tree.words[at]?.lower ?? '')

const inPhrase = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'])
const LONG = 10

/** "called off a four-day strike": the noun phrase that begins right after the verb, which a tree hung elsewhere. */
function nounRightAfter(tree: Tree, verb: number): number | undefined {
  if (tree.words[verb]?.upos !== 'VERB' || childBy(tree, verb, 'ccomp', 'xcomp') !== undefined)
    return undefined
  let head: number | undefined
  for (let at = verb + 1; at < verb + LONG; at += 1) {
    const word = tree.words[at]
    if (!word || word.sentence !== tree.words[verb]?.sentence) break
    if (head === undefined && /^(?:compound:prt|obl:unmarked)$/.test(word.deprel)) continue
    const joins = word.form === '-' || /^['’]s?$/.test(word.form)
    if (!joins && !inPhrase.has(word.upos)) break
    if (/^(?:nsubj|csubj|expl|advmod|obl)/.test(word.deprel) && word.upos !== 'DET') {
      const own = word.deprel === 'obl' && word.head === verb && !isMarked(tree, at)
      if (!own) break
    }
    if (word.upos === 'NOUN' || word.upos === 'PROPN') head = at
  }
  return head
}

const isMarked = (tree: Tree, index: number): boolean => childBy(tree, index, 'case') !== undefined

/** "accused the cabinet of hiding it": the one accused, which some trees hang on `hiding`, before its `of`. */
function beforeMark(tree: Tree, verb: number): number | undefined {
  for (const clause of childrenBy(tree, verb, 'xcomp', 'ccomp', 'advcl', 'obl', 'acl')) {
    const mark = childrenBy(tree, clause, 'mark', 'case').find((at) =>
      /^(?:of|for|from|to)$/.test(tree.words[at]?.lower ?? ''),
    )
    if (mark === undefined || clause < verb) continue
    const found = childrenBy(tree, clause, 'obj', 'nsubj', 'iobj').find(
      (at) => at > verb && at < mark,
    )
    if (found !== undefined) return found
  }
  return undefined
}

const hasTo = (tree: Tree, clause: number): boolean =>
  childrenBy(tree, clause, 'mark').some((at) => tree.words[at]?.lower === 'to')
