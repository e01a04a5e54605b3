import { verbForm } from '../tree/clauses.ts'
import { childrenBy, type Tree } from '../tree/tree.ts'

/** The helping words of a verb, by their forms: those that hang on it and those that stand right before it. */
export interface VerbGroup {
  /** Lower-case modal, "will" and "would" written out; null where there is none. */
  readonly modal: string | null
  readonly perfect: boolean
  readonly progressive: boolean
  /** Helped by a present form (`is`, `has`, `do`), or a present form itself. */
  readonly present: boolean
  readonly negated: boolean
  readonly infinitive: boolean
}

const modals: Readonly<Record<string, string>> = {
  will: 'will',
  would: 'would',
  shall: 'shall',
  should: 'should',
  may: 'may',
  might: 'might',
  can: 'can',
  could: 'could',
  must: 'must',
  ought: 'ought',
  wo: 'will',
  ca: 'can',
  "'ll": 'will',
  '’ll': 'will',
  "'d": 'would',
  '’d': 'would',
}
const presents = new Set([
  'is',
  'are',
  'am',
  "'s",
  "'re",
  "'m",
  '’s',
  '’re',
  '’m',
  'has',
  'have',
  'does',
  'do',
])
const being = new Set([
  'is',
  'are',
  'am',
  'was',
  'were',
  'be',
  'been',
  "'s",
  "'re",
  "'m",
  '’s',
  '’re',
  '’m',
])
const having = new Set(['has', 'have', 'had', "'ve", '’ve', 'having'])
const never = new Set(['not', "n't", 'n’t', 'never', 'nor'])

/**
 * Reads a verb's auxiliaries off the words themselves, so that one wrong arc or tag does not turn a plan into a fact.
 *
 * @example verbGroup(tree, struck) for "may not have struck" has the modal `may`, is perfect and negated
 */
export function verbGroup(tree: Tree, verb: number): VerbGroup {
  const form = verbForm(tree, verb)
  const helpers = [...childrenBy(tree, verb, 'aux', 'cop', 'aux:pass'), ...wordsBefore(tree, verb)]
  let { modal, perfect, infinitive } = form
  let progressive = form.progressive
  let present = form.tense === 'present' && modal === null && !looksPast(tree, verb, helpers)
  let negated = false
  for (const helper of helpers) {
    const word = tree.words[helper]
    // "IS" in capitals is the group.
    if (!word || word.form === 'IS') continue
    modal ??= modals[word.lower] ?? null
    if (having.has(word.lower)) perfect = true
    if (being.has(word.lower) && isGerund(tree, verb)) progressive = true
    if (presents.has(word.lower) && modal === null) present = true
    if (never.has(word.lower)) negated = true
    if (word.lower === 'to' && word.upos !== 'ADP') infinitive = true
  }
  if (infinitive && isDue(tree, verb)) {
    modal ??= 'will'
    infinitive = false
  }
  return { modal, perfect, progressive, present: present && !infinitive, negated, infinitive }
}

/** "are to meet": a form of "be" right before the "to" is a future. */
function isDue(tree: Tree, verb: number): boolean {
  const to = [verb - 1, verb - 2].find((at) => tree.words[at]?.lower === 'to')
  const before = tree.words[(to ?? 0) - 1]
  return to !== undefined && before?.head === verb && /^(?:is|are|was|were)$/.test(before.lower)
}

/** Alone and in a form that cannot be present, whatever its tag says ("killed"). */
const looksPast = (tree: Tree, verb: number, helpers: readonly number[]): boolean => {
  const word = tree.words[verb]
  if (!word || helpers.length > 0) return false
  return word.lower.endsWith('ed') || (word.lower !== word.lemma && !word.lower.endsWith('s'))
}

const isGerund = (tree: Tree, verb: number): boolean =>
  (tree.words[verb]?.lower ?? '').endsWith('ing')

const FAR = 5

/** The run of auxiliaries, adverbs and negations that ends right before a verb. */
function wordsBefore(tree: Tree, verb: number): readonly number[] {
  const found: number[] = []
  const sentence = tree.words[verb]?.sentence
  for (let at = verb - 1; at >= 0 && verb - at <= FAR; at -= 1) {
    const word = tree.words[at]
    if (!word || word.sentence !== sentence) break
    const helps = word.upos === 'AUX' || word.upos === 'PART' || modals[word.lower] !== undefined
    if (helps) found.push(at)
    else if (word.upos !== 'ADV' && !/^["'“”‘’]$/.test(word.form)) break
  }
  return found
}
