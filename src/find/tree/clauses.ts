import { childBy, childrenBy, type Tree } from './tree.ts'

const negations = new Set(["n't", 'not', 'never', 'neither', 'nor', 'n’t', 'nt'])
const negativeSubjects = new Set(['no', 'none', 'nobody', 'neither', 'nothing'])

/**
 * Whether a verb (or a predicate noun) is negated in its own clause: `did not`, `never`, `no one said`, `without saying`.
 *
 * @example isNegated(tree, blamed) for "She did not blame them" is true
 */
export function isNegated(tree: Tree, verb: number): boolean {
  for (const child of tree.children[verb] ?? []) {
    const word = tree.words[child]
    if (!word) continue
    if (
      negations.has(word.lower) &&
      (word.deprel === 'advmod' || word.deprel === 'cc:preconj' || word.upos === 'PART')
    )
      return true
    if (word.deprel.startsWith('nsubj') && isNobody(tree, child)) return true
    if (word.deprel === 'mark' && word.lower === 'without') return true
    if (word.lower === 'no' && word.deprel === 'advmod') return true
  }
  const word = tree.words[verb]
  // The negation of the first of two coordinated bare verbs covers the second: "did not strike or enter".
  if (
    word?.deprel === 'conj' &&
    word.xpos === 'VB' &&
    childBy(tree, verb, 'nsubj', 'aux', 'mark') === undefined
  ) {
    const joint = childBy(tree, verb, 'cc')
    return (
      joint !== undefined &&
      /^(or|nor)$/.test(tree.words[joint]?.lower ?? '') &&
      isNegated(tree, word.head)
    )
  }
  return false
}

function isNobody(tree: Tree, index: number): boolean {
  if (negativeSubjects.has(tree.words[index]?.lower ?? '')) return true
  const determiner = childBy(tree, index, 'det')
  return determiner !== undefined && /^(no|neither)$/.test(tree.words[determiner]?.lower ?? '')
}

/**
 * The nearest verb (or predicate) that a word's own clause hangs on: the verb of the clause in which a noun stands, or
 * for a verb the verb that governs it. -1 where there is none.
 *
 * @example governingVerb(tree, strike) for "She condemned the strike" gives `condemned`
 */
export function governingVerb(tree: Tree, index: number): number {
  let at = tree.words[index]?.head ?? -1
  for (let steps = 0; at >= 0 && steps < 100; steps += 1) {
    const word = tree.words[at]
    if (!word) return -1
    if (word.upos === 'VERB' || childBy(tree, at, 'cop') !== undefined) return at
    at = word.head
  }
  return -1
}

export type Tense = 'past' | 'present' | 'future' | 'none'

interface VerbForm {
  readonly tense: Tense
  /** Lower-case modal auxiliary (`would`, `may`, `must`), "will" included; null where there is none. */
  readonly modal: string | null
  /** `has struck`, `had struck`. */
  readonly perfect: boolean
  /** `is striking`. */
  readonly progressive: boolean
  /** `to strike`. */
  readonly infinitive: boolean
}

const shortened: Readonly<Record<string, string>> = {
  "'ll": 'will',
  '’ll': 'will',
  "'d": 'would',
  '’d': 'would',
  wo: 'will',
  ca: 'can',
  sha: 'shall',
}

/**
 * Tense, modal and aspect of a verb from its own auxiliaries, or those of the verb it is coordinated with.
 *
 * @example verbForm(tree, leave) for "They may leave" has the modal `may`
 */
export function verbForm(tree: Tree, verb: number): VerbForm {
  return verbFormAt(tree, verb, 0)
}

function verbFormAt(tree: Tree, verb: number, depth: number): VerbForm {
  const word = tree.words[verb]
  const helpers = childrenBy(tree, verb, 'aux', 'cop')
  const infinitive = (tree.children[verb] ?? []).some(
    (child) => tree.words[child]?.lower === 'to' && tree.words[child]?.deprel === 'mark',
  )
  if (
    helpers.length === 0 &&
    !infinitive &&
    word?.deprel === 'conj' &&
    word.head >= 0 &&
    depth < 5
  ) {
    const bare = word.xpos === 'VB' || word.xpos === 'VBN' || word.xpos === 'VBG'
    if (bare && childBy(tree, verb, 'nsubj') === undefined)
      return verbFormAt(tree, word.head, depth + 1)
  }
  let modal: string | null = null
  let have = false
  let be = false
  for (const helper of helpers) {
    const aux = tree.words[helper]
    if (!aux) continue
    if (aux.xpos === 'MD') modal ??= shortened[aux.lower] ?? aux.lower
    else if (aux.lemma === 'have') have = true
    else if (aux.lemma === 'be' && aux.deprel === 'aux') be = true
  }
  const finite = tree.words[helpers[0] ?? verb]
  return {
    tense: tenseOf(modal, finite?.xpos ?? '', infinitive),
    modal,
    perfect: have,
    progressive: be && word?.xpos === 'VBG',
    infinitive,
  }
}

function tenseOf(modal: string | null, tag: string, infinitive: boolean): Tense {
  if (modal === 'will' || modal === 'shall') return 'future'
  if (modal !== null) return 'present'
  if (infinitive) return 'none'
  if (tag === 'VBD' || tag === 'VBN') return 'past'
  if (tag === 'VBZ' || tag === 'VBP') return 'present'
  return 'none'
}
