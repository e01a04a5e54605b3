import type { Reading, Word, WordRange } from '../../reader/reading.ts'
import { governingVerb, verbForm } from '../tree/clauses.ts'
import { type Tree, treeOf } from '../tree/tree.ts'
import type { Tense } from './finding.ts'

/** Verbs and adjectives whose infinitive has not happened yet, however past they are themselves. */
const prospects = new Set([
  'plan',
  'expect',
  'schedule',
  'set',
  'due',
  'intend',
  'agree',
  'vow',
  'promise',
  'threaten',
  'want',
  'hope',
  'prepare',
  'order',
  'ask',
  'urge',
  'call',
  'tell',
  'need',
  'likely',
  'ready',
  'slate',
  'go',
  'aim',
  'invite',
  'decide',
  'have',
  'be',
  'about',
  'require',
  'pledge',
  'wait',
  'propose',
  'demand',
  'deadline',
  'decision',
  'plan',
  'intention',
  'summon',
  'book',
  'time',
  'slated',
  'allow',
  'seek',
  'choose',
  'request',
  'suppose',
])

/** Verbs whose time is where they point to: "scheduled for Friday", "postponed until June". */
const pointing = new Set([
  'schedule',
  'set',
  'slate',
  'plan',
  'postpone',
  'delay',
  'due',
  'extend',
  'book',
  'expect',
  'adjourn',
])

/** Happenings that are announced: "Monday's summit will", but not "Monday's attack will". */
const announced = new Set([
  'summit',
  'meeting',
  'vote',
  'election',
  'talk',
  'talks',
  'hearing',
  'deadline',
  'visit',
  'debate',
  'session',
  'game',
  'match',
  'trial',
  'referendum',
  'ceremony',
  'conference',
  'runoff',
  'poll',
  'polls',
  'rally',
  'march',
  'funeral',
  'launch',
])

/**
 * Which way the sentence looks at a time expression: the tense of the verb that governs it, or, where the reading has no
 * tags, of the verb form that stands nearest before it.
 *
 * @example "will meet on **Friday**" is future, "met on **Friday**" past
 */
export function tenseOf(reading: Reading, range: WordRange): Tense | null {
  const first = reading.words[range[0]]
  if (first === undefined) return null
  return first.deprel === '' ? tenseByWords(reading, range) : tenseByTree(reading, range)
}

/** The word of the range whose head lies outside it. */
function headOf(words: readonly Word[], range: WordRange): number {
  for (let index = range[0]; index < range[1]; index++) {
    const head = words[index]?.head ?? -1
    if (head < range[0] || head >= range[1]) return index
  }
  return range[0]
}

function tenseByTree(reading: Reading, range: WordRange): Tense | null {
  const tree = treeOf(reading)
  const head = headOf(tree.words, range)
  const up = tree.words[tree.words[head]?.head ?? -1]
  const verb = governingVerb(tree, head)
  if (verb < 0) return null
  const nominal = up !== undefined && up.upos !== 'VERB' && tree.words[head]?.head !== verb
  const tense = tenseOfVerb(tree, verb, 0)
  if (!nominal) return tense
  return tense === 'future' && announced.has(up.lemma) ? tense : null
}

function tenseOfVerb(tree: Tree, verb: number, depth: number): Tense | null {
  const word = tree.words[verb]
  if (word === undefined || depth > 4) return null
  if (pointing.has(word.lemma) && (word.xpos === 'VBN' || word.xpos === 'JJ')) return 'future'
  const form = verbForm(tree, verb)
  if (form.modal !== null) return form.perfect ? 'past' : 'future'
  if (form.infinitive) {
    const upper = tree.words[word.head]
    if (upper === undefined || form.perfect) return form.perfect ? 'past' : 'future'
    if (prospects.has(upper.lemma)) return 'future'
    const outer = tenseOfVerb(tree, word.head, depth + 1)
    return outer === 'past' && upper.upos === 'VERB' ? 'past' : 'future'
  }
  if (form.perfect) return 'past'
  if (form.tense === 'past') return 'past'
  if (form.tense === 'present') return form.progressive ? 'future' : 'present'
  if (word.xpos === 'VBN' && !form.progressive) return 'past'
  if (word.head < 0) return null
  const above = governingVerb(tree, verb)
  return above < 0 ? null : tenseOfVerb(tree, above, depth + 1)
}

const modals = new Set([
  'will',
  'shall',
  "'ll",
  '’ll',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'wo',
  "won't",
])
const pasts = new Set([
  'was',
  'were',
  'had',
  'did',
  'been',
  'said',
  'told',
  'went',
  'came',
  'began',
  'took',
  'made',
  'gave',
  'held',
  'met',
  'left',
  'fell',
  'rose',
  'saw',
  'sent',
  'shot',
  'struck',
  'won',
  'lost',
  'broke',
  'brought',
  'found',
  'got',
  'heard',
  'kept',
  'knew',
  'led',
  'paid',
  'ran',
  'spoke',
  'stood',
  'thought',
  'wrote',
  'flew',
  'grew',
  'became',
  'has',
  'have',
  'hit',
  'put',
  'set',
  'cut',
  'n’t',
  'sold',
  'built',
  'bought',
  'fought',
  'fled',
  'died',
  'quit',
  'drew',
  'spent',
  'taken',
  'killed',
])
const presents = new Set([
  'is',
  'are',
  'says',
  'begins',
  'starts',
  'opens',
  'ends',
  'expires',
  'arrives',
  'leaves',
  'meets',
])

function tenseByWords(reading: Reading, [first, end]: WordRange): Tense | null {
  const sentence = reading.words[first]?.sentence
  const at = (index: number): Word | undefined => {
    const word = reading.words[index]
    return word?.sentence === sentence ? word : undefined
  }
  for (let index = first - 1, steps = 0; steps < 16; index--, steps++) {
    const word = at(index)
    if (word === undefined) break
    const found = wordTense(word, at(index - 1), at(index + 1))
    if (found !== null) return found
  }
  for (let index = end, steps = 0; steps < 16; index++, steps++) {
    const word = at(index)
    if (word === undefined) break
    if (prospects.has(word.lower) && word.lower !== 'have') return 'future'
    const found = wordTense(word, at(index - 1), at(index + 1))
    if (found !== null) return found
  }
  return null
}

function wordTense(word: Word, before: Word | undefined, behind: Word | undefined): Tense | null {
  const { lower } = word
  if (modals.has(lower)) return behind?.lower === 'have' ? 'past' : 'future'
  if (lower === 'scheduled' || lower === 'expected' || lower === 'due') return 'future'
  if (before?.lower === 'to' && /^[a-z]{2,}$/.test(word.form) && !notVerbs.has(lower))
    return 'future'
  if (lower === 'to' && behind !== undefined && /^(?:be|meet|take|leave|begin)$/.test(behind.lower))
    return 'future'
  if (pasts.has(lower) || (/[a-z]{2}ed$/.test(lower) && lower === word.form)) return 'past'
  return presents.has(lower) ? 'present' : null
}

const notVerbs = new Set([
  'the',
  'its',
  'his',
  'her',
  'their',
  'an',
  'this',
  'that',
  'our',
  'my',
  'your',
  'these',
  'those',
])
