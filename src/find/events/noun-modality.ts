import { isDoing, isOccurring, isUndergoing } from '../../lexicon/event-types.ts'
import type { EventType } from '../../record/record.ts'
import { isNegated } from '../tree/clauses.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import { clauseGovernors, nounGovernors, nounModifiers, objectGovernors } from './governors.ts'
import { denied, type Modality, modality, occurred } from './modality.ts'
import { preposition } from './phrases.ts'
import { isRefuted } from './refuted-claim.ts'
import { underOf } from './under.ts'
import { hasNo, verbModality } from './verb-modality.ts'

/**
 * The modality of an event that a noun names: from the verb that does it (`launched an attack`), the words beside it
 * ("alleged", "no") and above it ("called for", "the threat of").
 */
export function nounModality(tree: Tree, noun: number, type: EventType): Modality {
  const word = tree.words[noun]
  if (!word) return occurred
  if (hasNo(tree, noun)) return denied
  const any = notAny(tree, noun)
  if (any) return any
  if (childBy(tree, noun, 'cop') !== undefined) {
    // "this is not a retreat"
    if (isNegated(tree, noun)) return denied
  }
  const under = underOf(tree, noun)
  if (under !== undefined) {
    const modality = verbModality(tree, under, type)
    return modality.status === 'occurred' ? verbModality(tree, noun, type) : modality
  }
  for (const modifier of childrenBy(tree, noun, 'amod', 'compound')) {
    const effect = nounModifiers.get(tree.words[modifier]?.lower ?? '')
    if (effect && effect !== 'passes') return modality(effect)
  }
  const head = word.deprel === 'conj' ? headOfConjunct(tree, noun) : noun
  return (
    nounFromAbove(tree, head, type) ??
    fromWordsBefore(tree, noun) ??
    (isSupposed(tree, head) ? modality('conditional') : occurred)
  )
}

/** "unless an embargo stops it": something not yet known, in a clause that only supposes it. */
function isSupposed(tree: Tree, noun: number): boolean {
  const determiner = tree.words[childBy(tree, noun, 'det', 'nmod:poss') ?? -1]?.lower ?? ''
  if (determiner !== '' && !/^(?:a|an|any|another|some)$/.test(determiner)) return false
  const word = tree.words[noun]
  const verb = tree.words[word?.head ?? -1]
  if (!word || !verb || !/^(?:nsubj|obj|obl)/.test(word.deprel)) return false
  return childrenBy(tree, word.head, 'mark').some((at) =>
    /^(?:if|unless)$/.test(tree.words[at]?.lower ?? ''),
  )
}

/** "was not under any escort", "without any raid" deny; "would not confirm that there was any raid" leaves it open. */
function notAny(tree: Tree, noun: number): Modality | null {
  const any = childrenBy(tree, noun, 'det').find((at) => tree.words[at]?.lower === 'any')
  if (any === undefined) return null
  let open = false
  for (let at = any - 1; at >= 0 && any - at < 8; at -= 1) {
    const word = tree.words[at]
    if (word?.sentence !== tree.words[noun]?.sentence) return null
    if (/^(?:confirm|say|know|acknowledge|disclose)$/.test(word?.lemma ?? '')) open = true
    if (/^(?:not|n't|n’t|never|without)$/.test(word?.lower ?? ''))
      return open ? modality('possible') : denied
  }
  return null
}

/** "the possibility of a Norlandic strike": the governing noun read off the words where the tree missed it. */
function fromWordsBefore(tree: Tree, noun: number): Modality | null {
  let at = noun - 1
  while (at > 0 && noun - at < 7 && inPhrase.has(tree.words[at]?.upos ?? '')) at -= 1
  const marker = tree.words[at]
  if (marker?.lower !== 'of' && marker?.lower !== 'for') return null
  const governor = tree.words[at - 1]
  if (governor?.upos !== 'NOUN') return null
  const effect = nounGovernors.get(governor.lemma)
  return effect === undefined || effect === 'passes' ? null : modality(effect)
}

const inPhrase = new Set(['ADJ', 'DET', 'NOUN', 'PROPN', 'PART', 'NUM', 'ADV'])

function headOfConjunct(tree: Tree, noun: number): number {
  let at = noun
  for (let steps = 0; steps < 20 && tree.words[at]?.deprel === 'conj'; steps += 1)
    at = tree.words[at]?.head ?? at
  return at
}

const hostile: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION'])

const isEnding = (lemma: string, type: EventType): boolean =>
  hostile.has(type) && /^(?:halt|end|stop|cessation|lifting)$/.test(lemma)

// A truce that is threatened is there.
const peaceful: ReadonlySet<EventType> = new Set(['AGREE', 'AID', 'COOPERATE', 'RETREAT'])

function nounFromAbove(tree: Tree, noun: number, type: EventType): Modality | null {
  const word = tree.words[noun]
  const parent = tree.words[word?.head ?? -1]
  if (!word || !parent) return null
  // "fearing an attack": a noun that the tree takes for a clause.
  const relation = word.deprel === 'ccomp' && word.upos === 'NOUN' ? 'obj' : word.deprel
  const mark = preposition(tree, noun)
  if (relation.startsWith('nmod') && relation !== 'nmod:poss') {
    const effect = nounGovernors.get(parent.lemma)
    if (isEnding(parent.lemma, type)) {
      const above = nounFromAbove(tree, word.head, type)?.status
      // "called for an end to the shelling": it goes on.
      return above === undefined || above === 'occurred' ? null : modality('ongoing')
    }
    if (effect === undefined) return null
    if (effect !== 'passes') {
      return mark === 'of' || mark === 'for' || mark === 'to' || mark === 'on'
        ? modality(effect)
        : null
    }
    if (isRefuted(tree, word.head)) return denied
    return nounFromAbove(tree, word.head, type)
  }
  const verbal = parent.upos === 'VERB' || parent.upos === 'AUX'
  if (!verbal) return null
  const verb = word.head
  const lemma = withParticle(tree, verb)
  if (/^obl/.test(relation)) {
    if (mark === 'without') return denied
    // "decided against an embargo"
    if (mark === 'against' && /^(?:decide|vote|rule|advise|argue|choose)$/.test(parent.lemma))
      return denied
    if ((mark === 'for' || mark === 'to') && clauseGovernors.get(parent.lemma) === 'requested')
      return modality('requested')
    if (mark === 'of' && parent.lemma === 'warn') return modality('possible')
    if (mark === 'for' && /^(?:prepare|plan|brace)$/.test(parent.lemma)) return modality('planned')
    if (mark === 'in' && /^(?:participate|engage|take)$/.test(parent.lemma))
      return verbModality(tree, verb, type)
    if (mark === 'from' && /^(?:refrain|abstain|prevent)$/.test(parent.lemma)) return denied
    return null
  }
  // "where attacks have been reported"
  if (relation === 'nsubj:pass' && /^(?:report|allege|suspect|claim)$/.test(parent.lemma))
    return modality('possible')
  // Who denies an accusation does not deny that it was made.
  const standing =
    (parent.lemma === 'threaten' && peaceful.has(type)) ||
    (parent.lemma === 'deny' && type === 'ACCUSE')
  const effect = standing
    ? undefined
    : (objectGovernors.get(lemma) ??
      (hasOtherSense(tree, verb) ? undefined : objectGovernors.get(parent.lemma)))
  const object = relation === 'obj' || relation === 'nsubj:pass'
  if (object && effect !== undefined && effect !== 'passes') {
    const above = verbModality(tree, verb, type)
    if (effect === 'denied') {
      // "called on them to prevent a strike": whether it was prevented is open.
      if (/^(?:requested|planned|possible|conditional)$/.test(above.status))
        return modality('possible')
      return above.polarity === 'negative' ? null : denied
    }
    if (above.polarity === 'negative') return denied
    if (effect === 'ongoing' && above.status !== 'occurred') return above
    // "approved and ordered" are done with the saying; what they approve is still to come.
    return modality(effect)
  }
  const carried = object
    ? isDoing(lemma) || isUndergoing(lemma) || isOccurring(lemma)
    : relation.startsWith('nsubj') && (isOccurring(lemma) || isAspect(lemma))
  if (!carried) return null
  if (/^(?:stop|end|halt|suspend|repel)$/.test(lemma)) return null
  return verbModality(tree, verb, type)
}

/** "set off" is not "set". */
const hasOtherSense = (tree: Tree, verb: number): boolean =>
  /^(?:off|up|out|down|aside|away)$/.test(tree.words[verb + 1]?.lower ?? '')

const isAspect = (lemma: string): boolean => /^(?:resume|begin|start|open|follow)$/.test(lemma)

const withParticle = (tree: Tree, verb: number): string => {
  const particle = childBy(tree, verb, 'compound:prt')
  const lemma = tree.words[verb]?.lemma ?? ''
  return particle === undefined ? lemma : `${lemma}_${tree.words[particle]?.lower ?? ''}`
}
