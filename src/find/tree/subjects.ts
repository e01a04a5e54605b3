import { conjuncts } from './conjuncts.ts'
import { childBy, childrenBy, type Tree } from './tree.ts'

/** Whether a verb is passive: `was struck`, and a bare participle that follows its noun (`the bridge struck on Monday`). */
export function isPassive(tree: Tree, verb: number): boolean {
  if (childBy(tree, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass') !== undefined) return true
  const word = tree.words[verb]
  if (!word) return false
  // A past form without a subject is a participle, whatever its tag.
  const participle =
    /^VB[ND]$/.test(word.xpos) &&
    !word.lower.endsWith('ing') &&
    childBy(tree, verb, 'aux', 'nsubj') === undefined
  if (participle && (word.deprel === 'acl' || word.deprel === 'advcl'))
    return !hasFiniteMark(tree, verb)
  return (
    word.deprel === 'conj' &&
    /^(?:VBN|JJ)$/.test(word.xpos) &&
    !hasOwnSubject(tree, verb) &&
    isPassive(tree, word.head)
  )
}

// "when asked" is passive; "after the mayor said" is not, though tagged a participle.
const hasFiniteMark = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark').some((child) =>
    /^(after|because|before|that|since|whether)$/.test(tree.words[child]?.lower ?? ''),
  )

const hasOwnSubject = (tree: Tree, verb: number): boolean =>
  childBy(tree, verb, 'nsubj', 'csubj', 'expl') !== undefined

/**
 * The grammatical subjects of a verb, conjuncts apart: its own, else that of the verb it is coordinated with, of
 * the verb whose complement it is (`wants to leave`), or the noun it modifies (`the army which struck`).
 *
 * @example subjects(tree, verb) for "Norland and Sudland agreed to meet" from `meet` gives both countries
 */
export const subjects = (tree: Tree, verb: number): readonly number[] => {
  const head = subjectHead(tree, verb, 0)
  return head === undefined ? [] : conjuncts(tree, head)
}

/** Who does what follows "in what the mayor called an exercise" is whoever does what it belongs to, and not the mayor. */
function aside(tree: Tree, verb: number): number {
  const { deprel, head = -1 } = tree.words[verb] ?? {}
  const what = tree.words[head]
  return deprel === 'acl:relcl' && what?.lower === 'what' && what.head >= 0 ? what.head : verb
}

const relatives = new Set(['who', 'which', 'that', 'whom', 'whose'])

function subjectHead(tree: Tree, verb: number, depth: number): number | undefined {
  const word = tree.words[verb]
  if (!word || depth > 8) return undefined
  const own = ownSubject(tree, verb)
  if (own !== undefined) {
    const subject = tree.words[own]
    const relative =
      relatives.has(subject?.lower ?? '') && (subject?.upos === 'PRON' || subject?.upos === 'DET')
    const clause = relative ? relativeHead(tree, verb) : undefined
    return clause ?? own
  }
  if (word.head < 0) return undefined
  switch (word.deprel) {
    case 'conj':
      return subjectHead(tree, word.head, depth + 1)
    case 'xcomp':
      return (
        controlledBy(tree, word.head) ??
        wishedFor(tree, verb) ??
        subjectHead(tree, word.head, depth + 1)
      )
    case 'advcl':
      return hasMark(tree, verb) ? undefined : subjectHead(tree, aside(tree, word.head), depth + 1)
    case 'acl:relcl':
    case 'acl':
      return ['VERB', 'AUX'].includes(tree.words[word.head]?.upos ?? '') ? undefined : word.head
    default:
      return undefined
  }
}

/**
 * A verb's own subject; of several, which only a slip of the parser gives, the one nearest before the verb.
 *
 * @example ownSubject(tree, said) for "The mayor said" gives `mayor`
 */
export function ownSubject(tree: Tree, verb: number): number | undefined {
  const all = childrenBy(tree, verb, 'nsubj')
  return all.length < 2 ? all[0] : (all.findLast((child) => child < verb) ?? all[0])
}

// `urged them to leave`: the object leaves; but `promised them to leave` is rare enough to be given up.
const controlledBy = (tree: Tree, verb: number): number | undefined =>
  childBy(tree, verb, 'obj', 'iobj')

/** "pushed for the mayor to be charged": the one for whom it is pushed. */
const wishedFor = (tree: Tree, verb: number): number | undefined =>
  childrenBy(tree, tree.words[verb]?.head ?? -1, 'obl').find(
    (at) =>
      at < verb &&
      at > (tree.words[verb]?.head ?? 0) &&
      childrenBy(tree, at, 'case').some((mark) => tree.words[mark]?.lower === 'for') &&
      childrenBy(tree, verb, 'mark').some((mark) => mark > at && tree.words[mark]?.lower === 'to'),
  )

const finiteMarks = new Set([
  'if',
  'because',
  'while',
  'although',
  'that',
  'since',
  'unless',
  'whether',
])
const hasMark = (tree: Tree, verb: number): boolean =>
  (tree.children[verb] ?? []).some(
    (child) =>
      tree.words[child]?.deprel === 'mark' &&
      finiteMarks.has(tree.words[child]?.lower ?? '') &&
      !(tree.words[verb]?.xpos === 'VBG' || tree.words[verb]?.xpos === 'VBN'),
  )

/** The noun that the relative clause around a verb modifies. */
export function relativeHead(tree: Tree, verb: number): number | undefined {
  let at = verb
  for (let steps = 0; steps < 8; steps += 1) {
    const word = tree.words[at]
    if (!word) return undefined
    if (word.deprel === 'acl:relcl' || word.deprel === 'acl') return word.head
    if (!['conj', 'xcomp', 'ccomp', 'cop', 'aux'].includes(word.deprel)) return undefined
    at = word.head
  }
  return undefined
}

/**
 * Those who do what a verb says, conjuncts apart: the subjects of an active verb, the `by` phrase of a passive one.
 *
 * @example agents(tree, struck) for "the town was struck by rebels" gives `rebels`
 */
export function agents(tree: Tree, verb: number): readonly number[] {
  if (!isPassive(tree, verb)) return subjects(tree, verb)
  for (const child of tree.children[verb] ?? []) {
    const word = tree.words[child]
    if (!word || !(word.deprel === 'obl:agent' || word.deprel === 'obl')) continue
    const marker = childBy(tree, child, 'case')
    if (marker !== undefined && tree.words[marker]?.lower === 'by') return conjuncts(tree, child)
  }
  return []
}

/**
 * Those to whom a verb is done, conjuncts apart: the objects of an active verb, the subjects of a passive one.
 *
 * @example patients(tree, struck) for "the town was struck by rebels" gives `town`
 */
export function patients(tree: Tree, verb: number): readonly number[] {
  if (isPassive(tree, verb)) return subjects(tree, verb)
  const object = childBy(tree, verb, 'obj')
  if (object === undefined) return []
  const word = tree.words[object]
  const relative = relatives.has(word?.lower ?? '') && word?.upos === 'PRON' && object < verb
  const head = relative ? relativeHead(tree, verb) : undefined
  return conjuncts(tree, head ?? object)
}
