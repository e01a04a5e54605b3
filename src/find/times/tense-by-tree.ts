import type { Reading, Word, WordRange } from '../../reader/reading.ts'
import { governingVerb, verbForm } from '../tree/clauses.ts'
import { childBy, type Tree, treeOf } from '../tree/tree.ts'
import type { Tense } from './finding.ts'

/** Words whose infinitive has not happened yet, however past they are themselves. */
const prospects = new Set(
  `plan expect schedule set due intend agree vow promise threaten want hope prepare order ask urge call tell need
  likely ready slate go aim invite decide have be about require pledge wait propose demand deadline decision
  intention summon book time allow seek choose request suppose`.split(/\s+/),
)

/** Verbs whose time is where they point to: "scheduled for Friday", "planned a rally on Saturday". */
const pointing = new Set(['schedule', 'plan', 'postpone', 'expect'])
const pointingPassive = new Set(['set', 'slate', 'delay', 'due', 'extend', 'book', 'adjourn'])

/** Happenings that are announced: "Monday's summit will", but not "Monday's attack will". */
const announced = new Set(
  `summit meeting vote election talk talks hearing deadline visit debate session game match trial referendum ceremony
  conference runoff poll polls rally march funeral launch`.split(/\s+/),
)

/** In the present tense these tell what a calendar holds: "the truce expires on Thursday". */
const scheduled = new Set(['expire', 'lapse', 'begin', 'start', 'resume'])

/** In a report these in the present tense tell of what has been said. */
const reporting = new Set(['say', 'tell', 'report', 'show', 'announce', 'write', 'claim', 'argue'])

/** The word of the range whose head lies outside it; of conjuncts ("Friday and Monday") the first. */
function headOf(words: readonly Word[], range: WordRange): number {
  let found = range[0]
  for (let index = range[0]; index < range[1]; index++) {
    const head = words[index]?.head ?? -1
    if (head < range[0] || head >= range[1]) {
      found = index
      break
    }
  }
  for (let steps = 0; steps < 5 && words[found]?.deprel === 'conj'; steps++) {
    found = words[found]?.head ?? found
  }
  return found
}

/**
 * Tense of the verb that governs a time expression; a verb in the past right before it decides alone. A time that is
 * itself what is said ("the vote is on Tuesday") has the tense of its copula.
 */
export function tenseByTree(reading: Reading, range: WordRange): Tense | null {
  const tree = treeOf(reading)
  const before = tree.words[range[0] - 1]
  const near = before?.lower === 'on' || before?.lower === 'in' ? range[0] - 2 : range[0] - 1
  const beside = tree.words[near]
  if (beside !== undefined && isPast(beside) && beside.sentence === tree.words[range[0]]?.sentence)
    return 'past'
  if (isOfPastClause(tree, range[1])) return 'past'
  const head = headOf(tree.words, range)
  const copula = tree.words[childBy(tree, head, 'cop') ?? -1]
  if (copula !== undefined) return copula.xpos === 'VBD' ? 'past' : 'future'
  const up = tree.words[tree.words[head]?.head ?? -1]
  const verb = governingVerb(tree, head)
  if (verb < 0) return null
  if (followsOnPast(tree, verb, range[0])) return 'past'
  const tense = isPromised(tree, verb, range[0]) ? 'future' : tenseOfVerb(tree, verb, 0)
  const possessive = /^['’]s?$/.test(tree.words[range[1]]?.lower ?? '')
  const nominal =
    possessive || (up !== undefined && up.upos !== 'VERB' && tree.words[head]?.head !== verb)
  if (!nominal) return tense
  return tense === 'future' && announced.has(up?.lemma ?? '') ? tense : null
}

/** "on Monday, when nine were killed": what happened on it says which Monday. */
function isOfPastClause(tree: Tree, next: number): boolean {
  const at = tree.words[next]?.form === ',' ? next + 1 : next
  const when = tree.words[at]
  if (when?.lower !== 'when' || when.head <= at) return false
  return tenseOfVerb(tree, when.head, 0) === 'past'
}

/** "The visit comes after a raid on Monday": what something comes after has happened. */
function followsOnPast(tree: Tree, verb: number, at: number): boolean {
  const word = tree.words[verb]
  if (!/^(?:come|follow)$/.test(word?.lemma ?? '') || !/^VB[ZPD]$/.test(word?.xpos ?? ''))
    return false
  if (word?.lemma === 'follow') return childBy(tree, verb, 'obj') !== undefined
  for (let index = verb + 1; index < at; index += 1)
    if (/^(?:after|following|since|heels)$/.test(tree.words[index]?.lower ?? '')) return true
  return false
}

/** "agreed to send envoys on Friday": behind what is agreed to, a time is that one's, wherever it hangs. */
function isPromised({ words }: Tree, verb: number, at: number): boolean {
  if (!prospects.has(words[verb]?.lemma ?? '') || words[verb]?.sentence !== words[at]?.sentence)
    return false
  let promised = false
  for (let index = verb + 1; index < at; index++) {
    const word = words[index]
    if (word?.form === ',') return false
    if (word?.lower === 'to' && words[index + 1]?.xpos === 'VB') promised = true
  }
  return promised
}

const isPast = (word: Word): boolean =>
  !pointing.has(word.lemma) &&
  (word.xpos === 'VBD' ||
    (word.xpos === 'VBN' && word.deprel === 'acl' && !pointingPassive.has(word.lemma)))

function tenseOfVerb(tree: Tree, verb: number, depth: number): Tense | null {
  const word = tree.words[verb]
  if (word === undefined || depth > 4) return null
  const passive = word.xpos === 'VBN' || word.xpos === 'JJ'
  if (pointing.has(word.lemma) && (passive || word.xpos === 'VBD')) return 'future'
  if (pointingPassive.has(word.lemma) && passive) return 'future'
  const form = verbForm(tree, verb)
  if (form.modal === 'could') return null
  if (form.modal !== null) return form.perfect ? 'past' : 'future'
  if (form.infinitive) {
    if (form.perfect) return 'past'
    const upper = tree.words[word.head]
    if (upper === undefined || prospects.has(upper.lemma)) return 'future'
    const outer = tenseOfVerb(tree, word.head, depth + 1)
    return outer === 'past' && upper.upos === 'VERB' ? 'past' : 'future'
  }
  if (form.perfect || form.tense === 'past') return 'past'
  if (form.tense === 'present') {
    // "appeared" is past even where the reader tags it otherwise.
    const plainForm = form.modal === null && childBy(tree, verb, 'aux', 'cop') === undefined
    if (plainForm && word.lower.endsWith('ed')) return 'past'
    if (form.progressive || scheduled.has(word.lemma)) return 'future'
    return reporting.has(word.lemma) ? 'past' : 'present'
  }
  // "get it done before the summer": done when it is got so
  const result = word.deprel === 'xcomp' && tree.words[word.head]?.lemma === 'get'
  if (word.xpos === 'VBN' && !form.progressive && !result) return 'past'
  const above = word.head < 0 ? -1 : governingVerb(tree, verb)
  const outer = above < 0 ? null : tenseOfVerb(tree, above, depth + 1)
  // "The talks come after a raid killing three on Friday": a participle may be older than its verb.
  return outer === 'present' ? null : outer
}
