import type { FigureKind } from '../../record/record.ts'
import { firstConjunct } from '../tree/conjuncts.ts'
import { agents, isPassive } from '../tree/subjects.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import type { Counted } from './counted.ts'
import { forces, isPeople, kindWords } from './kind-words.ts'

/** One way to see what became of the counted; the first that sees it decides. */
export type KindRule = (counted: Counted) => FigureKind | null

const countsPeople = ({ tree, noun }: Counted): boolean => {
  const word = tree.words[noun ?? -1]
  return !word || isPeople(word) || word.upos === 'PROPN' || word.upos === 'PRON'
}

const fitting = (counted: Counted, kind: FigureKind): FigureKind | null => {
  const persons = countsPeople(counted)
  if (kind === 'destroyed' && persons && counted.noun !== null) return null
  if ((kind === 'wounded' || kind === 'displaced' || kind === 'detained') && !persons) return null
  if (kind === 'killed' && !persons && !living(counted)) return null
  return kind
}

// Animals and anything named by a people's name may be killed; villages and posts may not.
const living = ({ tree, noun }: Counted): boolean => {
  const word = tree.words[noun ?? -1]
  return !/(?:village|town|city|building|house|vehicle|tank|position|site|attack|strike|hour|day)s?$/.test(
    word?.lower ?? '',
  )
}

/**
 * Kind by the counted noun itself or its own adjective: "10 deaths", "the 10 dead", "20 injured soldiers".
 *
 * @example "hundreds of badly injured men" are wounded
 */
export const ownWords: KindRule = (counted) => {
  const { tree, noun, phrase, end } = counted
  const lower = tree.words[noun ?? -1]?.lower ?? ''
  const lemma = tree.words[noun ?? -1]?.lemma.toLowerCase() ?? ''
  for (const [kind, { nouns, states }] of kindWords) {
    if (kind === 'deployed') continue
    if (
      noun !== null &&
      (states.has(lower) || (nouns.has(lemma) && lemma !== 'life')) &&
      !/^(?:bullet|gunshot|stab|shrapnel|knife)$/.test(tree.words[noun - 1]?.lower ?? '')
    )
      return kind
  }
  for (const [kind, { states }] of kindWords) {
    for (let at = phrase.end; at < end; at += 1)
      if (states.has(tree.words[at]?.lower ?? '') && at !== noun) return fitting(counted, kind)
  }
  // "10 dead", "25 wounded" where the tree sees no noun.
  const next = tree.words[phrase.end]
  if (noun === null && next && next.sentence === tree.words[phrase.head]?.sentence)
    for (const [kind, { states }] of kindWords)
      if (states.has(next.lower) && next.upos !== 'VERB') return kind
  return null
}

/**
 * Kind by the verb that the counted is object or subject of.
 *
 * @example "the blast killed 14" and "14 were killed" are killed, "14 died" too
 */
export const governingVerb: KindRule = (counted) => byVerb(counted, counted.top)

/**
 * Kind by the verb of the first of several coordinated nouns.
 *
 * @example "the blast killed 14 sailors and two guards": the guards too
 */
export const firstConjunctsVerb: KindRule = (counted) => {
  const first = firstConjunct(counted.tree, counted.top)
  return first === counted.top ? null : byVerb(counted, first)
}

function byVerb(counted: Counted, at: number): FigureKind | null {
  const { tree } = counted
  const { words } = tree
  const word = words[at]
  const verb = words[word?.head ?? -1]
  if (!word || !verb) return participle(counted)
  const verbAt = word.head
  const lemma = verb.lemma.toLowerCase()
  for (const [kind, { objects, subjects, states }] of kindWords) {
    const fits = fitting(counted, kind)
    if (!fits) continue
    switch (word.deprel) {
      case 'obj':
        if (objects.has(lemma)) return sendsTroops(counted, kind, lemma)
        break
      case 'nsubj':
      case 'nsubj:pass': {
        const passive = word.deprel === 'nsubj:pass' || isPassive(tree, verbAt)
        if (objects.has(lemma) && passive) return sendsTroops(counted, kind, lemma)
        if (
          states.has(verb.lower) &&
          (childBy(tree, verbAt, 'cop') !== undefined ||
            (verb.xpos === 'VBN' && childBy(tree, verbAt, 'obj') === undefined))
        )
          return fits
        if (subjects.has(lemma) && !passive && fallsTo(counted, kind, lemma, verbAt)) return fits
        break
      }
      default:
        break
    }
    if (objects.has(lemma) && word.deprel.startsWith('nmod') && verb.upos === 'NOUN') return fits
  }
  return (
    leftDead(counted, verbAt) ??
    livesLost(counted, verbAt) ??
    madeTo(counted, verbAt) ??
    taken(counted, verbAt) ??
    participle(counted)
  )
}

/** What is sent as a force is, though its mere number is none. */
const craft = /^(?:helicopter|ship|vessel|boat|plane|aircraft|jet|frigate|destroyer|drone)$/

/** Sending letters is no deployment. */
const sendsTroops = (counted: Counted, kind: FigureKind, lemma: string): FigureKind | null => {
  const noun = counted.tree.words[counted.noun ?? -1]?.lemma.toLowerCase() ?? ''
  // Talks are held, loans released.
  if (kind === 'captured' && /^(?:hold|free|release|exchange|hand|swap|recover|take)$/.test(lemma))
    return countsPeople(counted) ? kind : null
  if (kind !== 'deployed') return kind
  return forces.has(noun) || craft.test(noun) || countsPeople(counted) || lemma === 'deploy'
    ? kind
    : null
}

/** "fall", "leave", "escape" and "suffer" say it only with company. */
const fallsTo = ({ tree }: Counted, kind: FigureKind, lemma: string, verb: number): boolean => {
  if (lemma === 'leave')
    return childrenBy(tree, verb, 'obj', 'obl').some((i) =>
      /^(?:home|house|country|city|region|camp|district|area|village|town|province|island)s?$/.test(
        tree.words[i]?.lemma ?? '',
      ),
    )
  if (lemma === 'suffer' || lemma === 'sustain')
    return childrenBy(tree, verb, 'obj').some((i) =>
      /^(?:injury|wound|burn|trauma|shock)$/.test(tree.words[i]?.lemma ?? ''),
    )
  if (lemma === 'fall' || lemma === 'escape') return false
  return kind !== 'deployed' && kind !== 'destroyed'
    ? true
    : childBy(tree, verb, 'obj') === undefined
}

/** "left 10 dead", "leaving dozens injured", "leaving injured about 50". */
function leftDead(counted: Counted, verb: number): FigureKind | null {
  const { tree } = counted
  if (
    !/^(?:leave|shoot|find|report|render|declare|feel|fear|believe|presume|confirm|go|get)$/.test(
      tree.words[verb]?.lemma ?? '',
    )
  )
    return null
  for (const child of tree.children[verb] ?? []) {
    const word = tree.words[child]
    if (!word || !/^(?:xcomp|advcl|amod|conj|ccomp|obj|acl|advmod)$/.test(word.deprel)) continue
    for (const [kind, { states }] of kindWords)
      if (states.has(word.lower) && Math.abs(child - counted.top) < 8) return fitting(counted, kind)
  }
  return null
}

/** "claimed 20 lives", "20 people lost their lives". */
function livesLost({ tree, noun, top }: Counted, verb: number): FigureKind | null {
  const lemma = tree.words[verb]?.lemma ?? ''
  // "claimed 20 lives", "with the loss of 20 lives"
  if (tree.words[noun ?? -1]?.lemma === 'life')
    return /^(?:claim|take|cost|lose|loss|toll)$/.test(lemma) ? 'killed' : null
  // "Norland has lost 60 soldiers"; customers and voters are lost otherwise.
  const fallen =
    /^(?:soldier|troop|serviceman|fighter|civilian|man|officer|policeman|marine|militant)$/
  if (
    lemma === 'lose' &&
    tree.words[top]?.deprel === 'obj' &&
    fallen.test(tree.words[noun ?? -1]?.lemma ?? '')
  )
    return 'killed'
  const loses = lemma === 'lose' && tree.words[top]?.deprel === 'nsubj'
  return loses && childrenBy(tree, verb, 'obj').some((i) => tree.words[i]?.lemma === 'life')
    ? 'killed'
    : null
}

/** "39 people who died", "the 12 men who were arrested". */
function relative(counted: Counted, verb: number): FigureKind | null {
  const { tree } = counted
  const lemma = tree.words[verb]?.lemma ?? ''
  const subject = childBy(tree, verb, 'nsubj')
  const own = subject === undefined || /^(?:who|that|which)$/.test(tree.words[subject]?.lower ?? '')
  for (const [kind, { objects, subjects, states }] of kindWords) {
    if (kind === 'deployed') continue
    const passive = isPassive(tree, verb)
    if (passive && objects.has(lemma)) return fitting(counted, kind)
    if (!passive && own && subjects.has(lemma) && fallsTo(counted, kind, lemma, verb))
      return fitting(counted, kind)
    if (states.has(tree.words[verb]?.lower ?? '') && childBy(tree, verb, 'cop') !== undefined)
      return kind
  }
  return null
}

/** Object, or subject of a passive. */
const isDoneTo = (tree: Tree, top: number, verb: number): boolean => {
  const deprel = tree.words[top]?.deprel ?? ''
  return deprel === 'obj' || (deprel.startsWith('nsubj') && isPassive(tree, verb))
}

const driving = /^(?:drive|force|chase|bomb|burn|shell)$/
const dwellings = /^(?:home|house|village|town|city|land|region|country|camp)$/

/** "forced 180,000 residents to flee", "drove 120,000 from their homes". */
function madeTo({ tree, top }: Counted, verb: number): FigureKind | null {
  if (!isDoneTo(tree, top, verb)) return null
  if (driving.test(tree.words[verb]?.lemma ?? ''))
    for (const child of childrenBy(tree, verb, 'obl')) {
      const from = childrenBy(tree, child, 'case').some((i) =>
        /^(?:from|out)$/.test(tree.words[i]?.lower ?? ''),
      )
      const place = tree.words[child]
      if (from && (dwellings.test(place?.lemma ?? '') || place?.upos === 'PROPN'))
        return 'displaced'
    }
  return childrenBy(tree, verb, 'xcomp', 'advcl', 'ccomp').some(
    (child) => /^(?:flee|evacuate)$/.test(tree.words[child]?.lemma ?? '') && child > top,
  )
    ? 'displaced'
    : null
}

const ground =
  /^(?:village|town|settlement|city|position|hill|height|post|outpost|checkpoint|district|base|bridge)$/

/** "has taken nine villages": ground is taken and freed as people are held. */
function taken({ tree, top, noun }: Counted, verb: number): FigureKind | null {
  return isDoneTo(tree, top, verb) &&
    /^(?:take|retake|recover|free|win|regain|reclaim)$/.test(tree.words[verb]?.lemma ?? '') &&
    ground.test(tree.words[noun ?? -1]?.lemma ?? '')
    ? 'captured'
    : null
}

/** "100 civilians killed in the strike": a bare participle behind its noun. */
function participle(counted: Counted): FigureKind | null {
  const { tree, top, noun } = counted
  for (const head of new Set([top, noun ?? top]))
    for (const child of childrenBy(tree, head, 'acl', 'amod', 'appos', 'parataxis')) {
      const word = tree.words[child]
      if (!word || child < head) continue
      if (word.deprel === 'acl:relcl') {
        const kind = relative(counted, child)
        if (kind) return kind
        continue
      }
      // "9,000 people fleeing the fighting"
      if (word.lemma === 'flee') return fitting(counted, 'displaced')
      if (agents(tree, child).includes(head) && word.xpos !== 'VBN') continue
      for (const [kind, { states }] of kindWords)
        if (states.has(word.lower)) return fitting(counted, kind)
    }
  return null
}
