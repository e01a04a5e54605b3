import { type Conditions, verbTriggers, type WordList } from '../../lexicon/event-types.ts'
import type { Word } from '../../reader/reading.ts'
import { isNegated } from '../tree/clauses.ts'
import { childBy, childrenBy } from '../tree/tree.ts'
import { type EventContext, isAbout } from './context.ts'
import { doers } from './doers.ts'
import { objects as objectsOf } from './objects.ts'
import { passive } from './passive.ts'
import { isActorLike, isPersonName, isPlaceLike, isSum } from './people.ts'
import { modifiers, phrasesOf, preposition } from './phrases.ts'

/**
 * Whether a word meets a list: its lemma or form is in it, or a test of the list holds.
 *
 * @example `rebels` meets a list with `rebel`, and one with the test `actor`
 */
export function meets(context: EventContext, index: number, list: WordList): boolean {
  const { tree, reading } = context
  const word = tree.words[index]
  if (!word) return false
  if (list.lemmas.has(word.lemma.toLowerCase()) || list.lemmas.has(word.lower)) return true
  // "tons of food aid" are aid.
  if (isMeasure(word) && (list.lemmas.size > 0 || list.tests.length > 0)) {
    const measured = phrasesOf(tree, index).find(([marker]) => marker === 'of')
    const thing = tree.words[measured?.[1] ?? -1]
    if (measured && thing && !isMeasure(thing)) return meets(context, measured[1], list)
  }
  for (const test of list.tests) {
    if (test === 'actor' && isActorLike(reading, index)) return true
    if (test === 'place' && isPlaceLike(reading, index)) return true
    if (test === 'name' && isPersonName(reading, index)) return true
    if (test === 'sum' && isSum(tree, reading, index)) return true
  }
  return false
}

const measures = new Set(
  'ton tonne kilogram kg pound litre liter million billion hundred thousand dozen amount number most some many all half rest part majority several both each'.split(
    ' ',
  ),
)

const isMeasure = ({ lemma, upos }: Word): boolean => upos === 'NUM' || measures.has(lemma)

const someMeet = (context: EventContext, heads: readonly number[], list: WordList): boolean =>
  heads.some((head) => meets(context, head, list))

const modifiersMeet = (context: EventContext, index: number, list: WordList): boolean =>
  modifiers(context.tree, index).some((modifier) => meets(context, modifier, list))

/** Whether everything that a trigger asks for holds around a verb. */
export function holdsForVerb(context: EventContext, verb: number, asked: Conditions): boolean {
  const { tree } = context
  const isPassive = passive(tree, verb)
  if (asked.unlessPassive && isPassive) return false
  if (asked.act && !asked.act.has(context.cueActs.get(verb) ?? 'say')) return false
  if (asked.object || asked.unlessObject || asked.objectless || asked.foreign) {
    const objects = objectsOf(tree, verb)
    if (asked.objectless && childBy(tree, verb, 'obj') !== undefined) return false
    if (asked.objectless && isPassive) return false
    if (asked.object && !someMeet(context, objects, asked.object)) return false
    if (asked.unlessObject && someMeet(context, objects, asked.unlessObject)) return false
    if (asked.foreign && !objects.some((object) => hasNamedOwner(context, object))) return false
  }
  if (asked.subject || asked.unlessSubject || asked.pluralSubject) {
    const who = doers(tree, verb)
    if (asked.subject && !someMeet(context, who, asked.subject)) return false
    if (asked.unlessSubject && someMeet(context, who, asked.unlessSubject)) return false
    if (asked.pluralSubject && !isPlural(context, who)) return false
  }
  if (asked.over && !meets(context, tree.words[verb]?.head ?? -1, asked.over)) return false
  return holdsForPhrases(context, verb, asked) && holdsForTopic(context, verb, asked)
}

/** Whether everything that a trigger asks for holds around a noun. */
export function holdsForNoun(context: EventContext, noun: number, asked: Conditions): boolean {
  if (asked.plural && !/S$/.test(context.tree.words[noun]?.xpos ?? '')) return false
  if (asked.needMod && !modifiersMeet(context, noun, asked.needMod)) return false
  if (asked.unlessMod && modifiersMeet(context, noun, asked.unlessMod)) return false
  return holdsForPhrases(context, noun, asked) && holdsForTopic(context, noun, asked)
}

function holdsForTopic(context: EventContext, index: number, asked: Conditions): boolean {
  if (asked.about && !isAbout(context, index, asked.about)) return false
  return !(asked.unlessAbout && isAbout(context, index, asked.unlessAbout, true))
}

function holdsForPhrases(context: EventContext, index: number, asked: Conditions): boolean {
  const { prep, unlessPrep, phrase, unlessPhrase, clause, unlessClause, xcomp } = asked
  if (prep || unlessPrep || phrase || unlessPhrase) {
    const found = phrasesOf(context.tree, index)
    if (prep && !found.some(([marker]) => prep.includes(marker))) return false
    if (unlessPrep && found.some(([marker]) => unlessPrep.includes(marker))) return false
    const has = ([marker, words]: readonly [string, WordList]): boolean =>
      found.some(([name, head]) => name === marker && meets(context, head, words))
    if (phrase && !phrase.every(has)) return false
    if (unlessPhrase?.some(has)) return false
  }
  if (clause && !hasClause(context, index, clause)) return false
  if (unlessClause && hasClause(context, index, unlessClause)) return false
  if (asked.subjunctive && !hasSubjunctive(context, index)) return false
  if (!xcomp) return true
  // Who vows not to strike threatens nobody.
  const open = childrenBy(context.tree, index, 'xcomp', 'advcl', 'obj')
  return someMeet(
    context,
    open.filter(
      (at) => !isNegated(context.tree, at) && context.tree.words[at - 2]?.lower !== 'not',
    ),
    xcomp,
  )
}

function hasClause(context: EventContext, index: number, form: string): boolean {
  const { tree } = context
  if (form === 'from') return hasFrom(context, index)
  for (const child of tree.children[index] ?? []) {
    const name = tree.words[child]?.deprel ?? ''
    const mark = childrenBy(tree, child, 'mark').map((at) => tree.words[at]?.lower)
    if (form === 'that' && name === 'ccomp') return true
    if (form === 'would' && name === 'ccomp' && isOwnThreat(context, child)) return true
    if (form === 'to' && mark.includes('to') && /^(?:xcomp|advcl|ccomp|acl)/.test(name)) return true
    if (form === 'bare' && name === 'xcomp' && !mark.includes('to')) return true
  }
  return false
}

const blows = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST'])

/** "warned them that it would strike", "that the bridges would be closed": what the speaker would do, or nobody else. */
function isOwnThreat(context: EventContext, clause: number): boolean {
  const { tree } = context
  const aux = childrenBy(tree, clause, 'aux').map((at) => tree.words[at]?.lower ?? '')
  if (!aux.some((form) => /^(?:will|would|'ll|’ll|'d|’d)$/.test(form))) return false
  const subject = tree.words[childBy(tree, clause, 'nsubj') ?? -1]
  if (/^(?:he|she|it|they|we|i)$/.test(subject?.lower ?? '')) return true
  const undone = passive(tree, clause) && doers(tree, clause).length === 0
  const lemma = tree.words[clause]?.lemma.toLowerCase() ?? ''
  return undone && verbTriggers(lemma).some(({ type }) => blows.has(type))
}

/** "prevented them from docking", with the arc or by the words alone. */
function hasFrom(context: EventContext, index: number): boolean {
  const { tree } = context
  if (phrasesOf(tree, index).some(([marker]) => marker === 'from')) return true
  for (let at = index + 2; at < index + 7; at += 1)
    if (tree.words[at]?.lower === 'from' && tree.words[at + 1]?.lower.endsWith('ing')) return true
  return false
}

/** "insisted that they leave", "demanded they be freed": a bare verb or `should` in the content. */
function hasSubjunctive(context: EventContext, index: number): boolean {
  const { tree } = context
  const content = childBy(tree, index, 'ccomp')
  if (content === undefined) return false
  const helpers = childrenBy(tree, content, 'aux', 'aux:pass', 'cop')
  const forms = helpers.map((at) => tree.words[at]?.lower ?? '')
  if (forms.some((form) => /^(?:should|must)$/.test(form))) return true
  // "insisted they be freed", but not "insists it will be filled"
  if (forms.includes('be') && helpers.every((at) => tree.words[at]?.xpos !== 'MD')) return true
  return helpers.length === 0 && tree.words[content]?.xpos === 'VB'
}

function isPlural(context: EventContext, heads: readonly number[]): boolean {
  if (heads.length > 1) return true
  const word = context.tree.words[heads[0] ?? -1]
  return word !== undefined && (/S$/.test(word.xpos) || /^(?:they|we|both)$/.test(word.lower))
}

function hasNamedOwner(context: EventContext, object: number): boolean {
  const { tree } = context
  return childrenBy(tree, object, 'nmod:poss', 'amod', 'nmod', 'compound').some((owner) => {
    const word = tree.words[owner]
    if (owner > object && preposition(tree, owner) !== 'of') return false
    return word !== undefined && word.upos !== 'PRON' && /^[A-Z]/.test(word.form)
  })
}
