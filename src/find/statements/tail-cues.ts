import { verbCue } from '../../lexicon/cues.ts'
import type { Reading } from '../../reader/reading.ts'
import { isPassive } from '../tree/subjects.ts'
import { childBy, childrenBy, type Tree, treeOf } from '../tree/tree.ts'
import { listenerOf } from './clause-cues.ts'
import { cueWords } from './cue-words.ts'
import type { Draft } from './draft.ts'
import { contentSpan } from './edges.ts'
import { sourceBeside } from './source-beside.ts'

const finite = /^VB[DZP]$/
const relative = /^(who|which|that|it|there|what|when|where|once|until)$/

/**
 * A sentence that ends with its source and cue: what stands before their comma is said, whatever the tree makes of it.
 *
 * @example "The bridge will stay closed until the spring, officials told reporters on Monday."
 */
export function tailCues(reading: Reading): readonly Draft[] {
  const tree = treeOf(reading)
  const drafts: Draft[] = []
  for (const { words } of reading.sentences) {
    const verb = cueAtTail(tree, words[0], words[1])
    if (verb === undefined) continue
    const comma = commaBefore(tree, verb, words[0])
    if (comma === undefined || !isClause(tree, words[0], comma)) continue
    const first = tree.words[words[0]]?.upos === 'CCONJ' ? words[0] + 1 : words[0]
    const span = contentSpan(tree, [first, comma])
    if (!span || isQuoted(reading, span[1])) continue
    const cue = verbCue(tree.words[verb]?.lemma ?? '')
    const from = sourceBeside(reading, tree, verb, [span])
    if (from.ranges.length === 0) continue
    drafts.push({
      cue: verb,
      cueWords: cueWords(tree, verb),
      source: from.ranges,
      speakers: from.heads,
      content: [span],
      act: (cue?.get('clause') ?? cue?.get('told'))?.act ?? 'say',
      addressee: listenerOf(tree, verb),
      quoted: false,
      orphan: false,
      rule: 'find/statements/tail-cues',
      sure: 0.85,
    })
  }
  return drafts
}

/** The last finite cue of a sentence, with no clause of its own after it. */
function cueAtTail(tree: Tree, first: number, end: number): number | undefined {
  for (let at = end - 1; at >= Math.max(first + 4, end - 16); at -= 1) {
    const word = tree.words[at]
    if (!word) return undefined
    if (word.lower === 'that' || word.lower === 'according' || /^["”“‘]$/.test(word.form))
      return undefined
    if (word.upos !== 'VERB' || !finite.test(word.xpos)) continue
    const cue = verbCue(word.lemma)
    if (!cue || !(cue.has('clause') || cue.has('told'))) return undefined
    if (word.deprel === 'acl:relcl' || isPassive(tree, at)) return undefined
    const after = childrenBy(tree, at, 'ccomp', 'xcomp').some((child) => child > at)
    const object = !cue.has('told') && childrenBy(tree, at, 'obj').some((child) => child > at)
    return after || object ? undefined : at
  }
  return undefined
}

/** The comma before the noun phrase that stands right before the verb. */
function commaBefore(tree: Tree, verb: number, first: number): number | undefined {
  for (let at = verb - 1; at > first + 2 && at > verb - 14; at -= 1) {
    const word = tree.words[at]
    if (!word || word.upos === 'VERB' || word.upos === 'SCONJ' || word.upos === 'CCONJ')
      return undefined
    if (relative.test(word.lower)) return undefined
    if (word.lower !== ',') continue
    return at < verb - 1 ? at : undefined
  }
  return undefined
}

/** The words before the comma hold a main clause, not only the time or the condition of what follows. */
function isClause(tree: Tree, first: number, comma: number): boolean {
  let verbs = 0
  let commas = 0
  for (let at = first; at < comma; at += 1) {
    const word = tree.words[at]
    if (word && /^(VERB|AUX)$/.test(word.upos) && (finite.test(word.xpos) || word.xpos === 'MD'))
      verbs += 1
    if (word?.lower === ',') commas += 1
  }
  if (verbs === 0) return false
  const opener = tree.words[first]
  const subordinate =
    opener?.upos === 'SCONJ' ||
    opener?.deprel === 'mark' ||
    childBy(tree, first, 'mark') !== undefined
  return !subordinate || commas > 0
}

const isQuoted = (reading: Reading, end: number): boolean =>
  reading.quotations.some(({ span, within }) => within === null && span[0] < end && end <= span[1])
