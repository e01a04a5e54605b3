import type { Cue } from '../../../lexicon/cues.ts'
import { isPassive } from '../../tree/subjects.ts'
import { subtreeRange } from '../../tree/subtree.ts'
import { childBy, childrenBy, type Tree } from '../../tree/tree.ts'
import { isQuestion } from '../clause-cues.ts'
import { type Part, personal, relatives, wordSet } from './part.ts'

/**
 * A noun phrase or a gerund that says in short what was said.
 *
 * @example "The envoy reiterated her government's readiness to talk."
 * @example "He denied firing the shot."
 */
export function stated(tree: Tree, verb: number, cue: Cue): Part | null {
  const entry = cue.get('object')
  if (!entry || isPassive(tree, verb)) return null
  const said = childBy(tree, verb, 'obj') ?? gerund(tree, verb)
  const word = tree.words[said ?? -1]
  if (said === undefined || !word || said < verb) return null
  if (personal.has(word.lower) || relatives.has(word.lower)) return null
  const lemma = tree.words[verb]?.lemma ?? ''
  if (lemma === 'deny' && isRefusal(tree, verb, said)) return null
  if (lemma === 'maintain' && !positions.has(word.lemma)) return null
  if ((lemma === 'quote' || lemma === 'cite') && isWitness(tree, said)) return null
  if (lemma === 'cite' && /^(evidence|source|example|detail|proof)$/.test(word.lemma)) return null
  if (word.lemma === 'life' || word.lemma === 'allegiance') return null
  if (thin.has(word.lemma) && (tree.children[said] ?? []).length < 2) return null
  if (word.upos === 'PROPN' && lemma !== 'announce') return null
  if (word.upos === 'PRON' && !isQuestion(tree, said)) return null
  const [first, end] = subtreeRange(tree, said)
  const last =
    lemma === 'quote'
      ? Math.max(end, subtreeRange(tree, sayingAfter(tree, verb, said) ?? said)[1])
      : end
  return { ranges: [[first, last]], act: entry.act }
}

const thin = wordSet(
  'comment question remark speech interview statement name word thing way percent all detail',
)

// "denied them entry" is a deed.
const isRefusal = (tree: Tree, verb: number, object: number): boolean =>
  childBy(tree, verb, 'iobj') !== undefined || denied.has(tree.words[object]?.lemma ?? '')
const denied = wordSet(
  'help assistance support entry access visa request bail permission right aid service passage asylum application motion appeal chance',
)

// "maintains its innocence" says so, "maintains a majority" does not.
const positions = wordSet('independence innocence neutrality position claim stance')

/** "citing officials" names a second source, not what is said; "quoted an officer saying so" does both. */
function isWitness(tree: Tree, object: number): boolean {
  const word = tree.words[object]
  const verb = word?.head ?? -1
  if (tree.words[verb]?.lemma === 'quote' && sayingAfter(tree, verb, object) !== undefined)
    return false
  if (word?.upos === 'PROPN' || word?.upos === 'PRON' || witnesses.has(word?.lemma ?? ''))
    return true
  return childBy(tree, object, 'appos') !== undefined
}
const witnesses = wordSet(
  'official source agency spokesman spokeswoman spokesperson minister officer witness resident diplomat people person expert analyst leader commander newspaper channel activist police aide adviser advisor authority general doctor lawyer report medium media statement',
)

/** "quoted an officer (as) saying that ...", wherever the tree hangs the participle. */
const sayingAfter = (tree: Tree, verb: number, object: number): number | undefined =>
  [...childrenBy(tree, object, 'acl'), ...childrenBy(tree, verb, 'advcl', 'xcomp', 'ccomp')].find(
    (child) => child > object && tree.words[child]?.xpos === 'VBG',
  )

const gerund = (tree: Tree, verb: number): number | undefined =>
  childrenBy(tree, verb, 'xcomp', 'ccomp').find((child) => tree.words[child]?.xpos === 'VBG')
