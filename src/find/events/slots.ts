import { countryByName } from '../../lexicon/countries.ts'
import type { Slot } from '../../lexicon/event-types.ts'
import { conjuncts } from '../tree/conjuncts.ts'
import { isPassive, subjects } from '../tree/subjects.ts'
import { phraseRange } from '../tree/subtree.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import { doers } from './doers.ts'
import { objects } from './objects.ts'
import { passive } from './passive.ts'
import { entityAt, isActorLike } from './people.ts'
import { phrasesOf, preposition } from './phrases.ts'

/** Fills the first of a verb's slots that the clause has: those who do it, or those it is done to. */
export function verbSlots(
  context: EventContext,
  verb: number,
  slots: readonly Slot[],
): readonly number[] {
  const { tree } = context
  for (const slot of slots) {
    const found = verbSlot(context, verb, slot)
    if (found.length > 0) return found.filter((head) => !isTime(context, head))
  }
  // "struck by missiles" has its target as subject whatever the active verb would put there.
  return slots[0] === 'iobj' && isPassive(tree, verb) ? subjects(tree, verb) : []
}

function verbSlot(context: EventContext, verb: number, slot: Slot): readonly number[] {
  const { tree } = context
  if (slot === 'subject') return doers(tree, verb)
  // "is opposed to it": the subject whatever the voice.
  if (slot === 'self') return subjects(tree, verb)
  if (slot === 'object') return objects(tree, verb)
  if (slot === 'clause') return clauseSubject(context, verb)
  if (slot === 'iobj') {
    const given = childBy(tree, verb, 'iobj')
    return given === undefined ? [] : conjuncts(tree, given)
  }
  const own = inPhrase(context, verb, slot)
  if (own.length > 0) return own
  // "imposed a ban on them": the phrase of the object.
  const object = childBy(tree, verb, 'obj')
  return object === undefined || slot === 'of' ? [] : inPhrase(context, object, slot)
}

/** Those in the prepositional phrases of a word with one preposition, conjuncts apart. */
export function inPhrase(context: EventContext, index: number, marker: string): readonly number[] {
  for (const [name, head] of phrasesOf(context.tree, index)) {
    if (name !== marker) continue
    const noun = context.tree.words[head]?.upos === 'VERB' ? describedNoun(context, head) : head
    if (noun !== undefined && !isTime(context, noun)) return conjuncts(context.tree, noun)
  }
  return []
}

/** "with advancing rebels": a participle before a noun, which the tree took for a clause with an object. */
function describedNoun({ tree }: EventContext, verb: number): number | undefined {
  if (tree.words[verb]?.xpos !== 'VBG' || tree.words[verb - 1]?.upos === 'AUX') return undefined
  const object = childBy(tree, verb, 'obj')
  if (object === undefined || !/S$/.test(tree.words[object]?.xpos ?? '')) return undefined
  return phraseRange(tree, object)[0] === verb + 1 && childBy(tree, object, 'det') === undefined
    ? object
    : undefined
}

/** The subject of what is demanded: "demanded that Norland leave", "called for Norland to leave". */
function clauseSubject(context: EventContext, verb: number): readonly number[] {
  const { tree } = context
  for (const clause of childrenBy(tree, verb, 'ccomp', 'xcomp', 'advcl', 'acl', 'dep')) {
    const subject = childBy(tree, clause, 'nsubj') ?? misplaced(tree, verb, clause)
    const asked =
      tree.words[clause]?.deprel !== 'advcl' || /^(?:to|for)$/.test(preposition(tree, clause) ?? '')
    // "demanded that the hostages be freed" is asked of nobody named.
    if (passive(tree, clause)) continue
    if (subject !== undefined && asked) return conjuncts(tree, subject)
  }
  return inPhrase(context, verb, 'for')
}

/** "demanding it release them": the subject that a tree took for an object before its verb. */
const misplaced = (tree: Tree, verb: number, clause: number): number | undefined =>
  childrenBy(tree, clause, 'obj').find((at) => verb < at && at < clause)

const isTime = (context: EventContext, head: number): boolean =>
  entityAt(context.reading, head)?.type === 'Date'

/** Fills the first of a noun's slots that its phrase has. */
export function nounSlots(
  context: EventContext,
  noun: number,
  slots: readonly Slot[],
): readonly number[] {
  const { tree } = context
  for (const slot of slots) {
    if (slot === 'poss') {
      const owner = childBy(tree, noun, 'nmod:poss')
      if (owner !== undefined && isActorOrPlace(context, owner)) return conjuncts(tree, owner)
    } else if (slot === 'mod') {
      const found = modifierActors(context, noun)
      if (found.length > 0) return found
    } else {
      const found = inPhrase(context, noun, slot)
      if (found.length > 0) return found
    }
  }
  return []
}

/** "Norlandic strikes", "rebel attack": the modifiers that name who does it, coordinated ones too. */
function modifierActors(context: EventContext, noun: number): readonly number[] {
  const found: number[] = []
  for (const child of context.tree.children[noun] ?? []) {
    const word = context.tree.words[child]
    if (!word || child > noun) continue
    if (!/^(?:amod|compound)/.test(word.deprel)) continue
    const entity = entityAt(context.reading, child)?.type
    // "the Norport attack" was in the town, not by it.
    const state = entity === 'Location' && countryByName(word.form) !== null
    const named = entity === 'NORP' || entity === 'Organization' || state
    if (
      named ||
      (word.upos !== 'ADJ' && entity !== 'Location' && isActorLike(context.reading, child))
    )
      found.push(...conjuncts(context.tree, child))
  }
  return found
}

const isActorOrPlace = (context: EventContext, index: number): boolean =>
  isActorLike(context.reading, index) || !isTime(context, index)
