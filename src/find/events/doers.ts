import { conjuncts } from '../tree/conjuncts.ts'
import { agents, subjects } from '../tree/subjects.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import { clauseGovernors, nounGovernors } from './governors.ts'
import { objects } from './objects.ts'
import { passive } from './passive.ts'
import { phrasesOf, preposition } from './phrases.ts'
import { subjectBefore } from './subject-before.ts'

/** A verb looks for its subject at a neighbour too, which in a wrong tree may hang below it: the search must end. */
const DEEPEST = 12

/**
 * Who does what a verb says, also where its subject is understood from the words above it.
 *
 * @example "called on Norland to withdraw": Norland withdraws; "accused them of seizing it": they seized it;
 * "the army's plan to strike": the army strikes
 */
export function doers(tree: Tree, verb: number, depth = 0): readonly number[] {
  if (passive(tree, verb)) return agentOf(tree, verb)
  // "the killing of monks by rebels"
  const named = isNominal(tree, verb) ? agentOf(tree, verb) : []
  if (named.length > 0) return named
  if (isPerceived(tree, verb))
    return objects(tree, tree.words[verb]?.head ?? -1).filter((at) => at < verb)
  const subject = childBy(tree, verb, 'nsubj')
  if (subject !== undefined) return antecedentBefore(tree, verb, subject) ?? agents(tree, verb)
  const before = childrenBy(tree, verb, 'obj').filter((child) => child < verb)
  if (
    before[0] !== undefined &&
    childBy(tree, verb, 'obj') !== childrenBy(tree, verb, 'obj').at(-1)
  )
    return conjuncts(tree, before[0])
  if (lacksSubject(tree, verb)) {
    const nearest = subjectBefore(tree, verb)
    if (nearest !== undefined) return conjuncts(tree, nearest)
  }
  const understood = depth < DEEPEST ? understoodSubject(tree, verb, depth + 1) : undefined
  const found = understood ?? agents(tree, verb)
  if (found.length > 0) return found
  const nearest = subjectBefore(tree, verb)
  return nearest === undefined ? [] : conjuncts(tree, nearest)
}

/** A gerund that is a noun: "the shelling of", "killing of monks". */
export const isNominal = ({ words }: Tree, verb: number): boolean =>
  (words[verb]?.lower.endsWith('ing') ?? false) && words[verb + 1]?.lower === 'of'

/** "In the region the army seized the port", read as a region that seized: a finite clause with neither subject nor `that`. */
const lacksSubject = (tree: Tree, verb: number): boolean =>
  tree.words[verb]?.deprel === 'acl:relcl' &&
  /^VB[DZP]$/.test(tree.words[verb]?.xpos ?? '') &&
  childBy(tree, verb, 'nsubj', 'nsubj:pass', 'csubj', 'mark') === undefined

/** "heard shooting", "saw them leave": whoever hears it does not do it. */
function isPerceived(tree: Tree, verb: number): boolean {
  const word = tree.words[verb]
  const over = tree.words[word?.head ?? -1]
  return (
    word?.deprel === 'xcomp' &&
    preposition(tree, verb) === null &&
    /^(?:hear|see|watch|feel|notice|spot|film)$/.test(over?.lemma ?? '')
  )
}

/** "Norland, which struck it, took the port": the noun before `which`, also where the clause is hung on `port`. */
function antecedentBefore(
  tree: Tree,
  verb: number,
  subject: number,
): readonly number[] | undefined {
  const word = tree.words[verb]
  if (word?.deprel !== 'acl:relcl' || word.head < verb) return undefined
  if (!/^(?:which|who)$/.test(tree.words[subject]?.lower ?? '')) return undefined
  const before = tree.words[subject - 1]?.form === ',' ? subject - 2 : subject - 1
  return /^(?:NOUN|PROPN)$/.test(tree.words[before]?.upos ?? '') ? [before] : undefined
}

/** The `by` phrase of a passive. */
function agentOf(tree: Tree, verb: number): readonly number[] {
  for (const [marker, head] of phrasesOf(tree, verb))
    if (marker === 'by' && tree.words[head]?.upos !== 'VERB') return conjuncts(tree, head)
  return []
}

function understoodSubject(tree: Tree, verb: number, depth: number): readonly number[] | undefined {
  const word = tree.words[verb]
  const head = word?.head ?? -1
  const parent = tree.words[head]
  if (!word || !parent) return undefined
  if (word.deprel === 'conj' && childBy(tree, verb, 'nsubj') === undefined) {
    const finite = finiteAbove(tree, verb)
    if (finite !== undefined) return doers(tree, finite, depth)
    return depth < DEEPEST ? understoodSubject(tree, head, depth + 1) : undefined
  }
  const mark = preposition(tree, verb)
  // "asked if the army would try to search it": the verb right before the "to", wherever the clause is hung.
  const to = childrenBy(tree, verb, 'mark').at(-1) ?? 0
  if (word.deprel === 'xcomp' && mark === 'to' && to - 1 > head) {
    if (tree.words[to - 1]?.upos === 'VERB') return doers(tree, to - 1, depth)
  }
  if (word.deprel.startsWith('acl') && nounGovernors.has(parent.lemma)) {
    // "its plan to strike", "its efforts at taking the hill"
    const aimed = word.xpos === 'VBG' && /^(?:at|on|of|in)$/.test(mark ?? '')
    if (mark === 'to') return ownersOf(tree, head)
    if (aimed) return aimersOf(tree, head, depth)
  }
  // "called on Norland to stop bombing": who stops it is who bombs.
  if (word.deprel === 'xcomp' && mark === null && word.xpos === 'VBG' && parent.upos === 'VERB')
    return objects(tree, head).filter((at) => at !== verb && at < verb).length > 0
      ? undefined
      : doers(tree, head, depth)
  // "sent a letter, demanding answers", where the tree found no name for how the clause hangs.
  const loose = word.deprel === 'dep' && word.xpos === 'VBG' && head < verb && mark === null
  if (loose && parent.upos === 'VERB') return doers(tree, head, depth)
  const manner = manners.test(mark ?? '') && word.xpos === 'VBG' && word.deprel === 'advcl'
  const nearer = manner ? finiteBetween(tree, head, verb) : undefined
  if (nearer !== undefined) return doers(tree, nearer, depth)
  if (!/^(?:xcomp|advcl|obl|ccomp)/.test(word.deprel)) return undefined
  if (mark === 'to' && /^(?:call|appeal|plead|lobby)$/.test(parent.lemma)) {
    for (const [marker, addressed] of phrasesOf(tree, head)) {
      if (/^(?:on|upon|to|for|with)$/.test(marker) && addressed !== verb && addressed < verb)
        return conjuncts(tree, addressed)
    }
  }
  if (/^(?:of|for|from)$/.test(mark ?? '') && charging.test(parent.lemma)) {
    const charged = objects(tree, head)
    return charged.length > 0 ? charged : undefined
  }
  const asCaused =
    /^(?:ccomp|advcl)$/.test(word.deprel) &&
    (causing.test(parent.lemma) || clauseGovernors.get(parent.lemma) === 'requested')
  if ((word.deprel === 'xcomp' || asCaused) && mark === 'to') {
    const urged = objects(tree, head)
    if (urged.length > 0 && !urged.includes(verb)) return urged
  }
  if (/^(?:ready|willing|able|unable|unwilling|prepared|likely|set|due)$/.test(parent.lower)) {
    return subjects(tree, head)
  }
  return undefined
}

/** "focused its efforts on taking it": whose efforts a pronoun says, the verb over them says better. */
function aimersOf(tree: Tree, noun: number, depth: number): readonly number[] {
  const word = tree.words[noun]
  const owner = childBy(tree, noun, 'nmod:poss')
  const own = word?.deprel === 'obj' && tree.words[word.head]?.upos === 'VERB'
  return own && tree.words[owner ?? -1]?.upos === 'PRON'
    ? doers(tree, word.head, depth)
    : ownersOf(tree, noun)
}

/** "accused them of failing and demanded more": a past hung beside a gerund or an infinitive belongs to the past above. */
function finiteAbove(tree: Tree, verb: number): number | undefined {
  const word = tree.words[verb]
  if (word?.xpos !== 'VBD' || !/^VBG?$/.test(tree.words[word.head]?.xpos ?? '')) return undefined
  let at = word.head
  for (let steps = 0; steps < 6 && at >= 0; steps += 1) {
    if (/^VB[DZP]$/.test(tree.words[at]?.xpos ?? '')) return at
    at = tree.words[at]?.head ?? -1
  }
  return undefined
}

const manners = /^(?:by|before|after|while|without|when)$/

/** "war looms as Norland shows its strength by arming rebels": the verb with a subject right before, not the one above. */
function finiteBetween(tree: Tree, over: number, verb: number): number | undefined {
  for (let at = verb - 1; at > over; at -= 1) {
    const word = tree.words[at]
    if (
      word?.upos === 'VERB' &&
      /^VB[DZP]$/.test(word.xpos) &&
      childBy(tree, at, 'nsubj') !== undefined
    )
      return at
  }
  return undefined
}

const causing = /^(?:inspire|prompt|lead|cause|drive|spur|induce|force|compel|push|allow|help|let)$/

const charging =
  /^(?:accuse|blame|condemn|criticise|criticize|denounce|suspect|convict|prevent|stop|charge|praise|thank|arrest|sanction|ban|bar|slam|rebuke|fault|detain|indict|jail)$/

/** Who has a plan or makes a call: its possessor, an adjective of origin, or the subject of the verb over it. */
export function ownersOf(tree: Tree, noun: number): readonly number[] {
  const owner = childBy(tree, noun, 'nmod:poss')
  if (owner !== undefined) return conjuncts(tree, owner)
  for (const child of tree.children[noun] ?? []) {
    const word = tree.words[child]
    if (!word || child > noun) continue
    if ((word.deprel === 'amod' || word.deprel === 'compound') && /^[A-Z]/.test(word.form))
      return [child]
  }
  for (const [marker, head] of phrasesOf(tree, noun))
    if (marker === 'by' || marker === 'from') return conjuncts(tree, head)
  const word = tree.words[noun]
  const parent = tree.words[word?.head ?? -1]
  return word && parent?.upos === 'VERB' && /^(?:obj|obl|xcomp)/.test(word.deprel)
    ? agents(tree, word.head)
    : []
}
