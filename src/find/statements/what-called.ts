import type { Reading } from '../../reader/reading.ts'
import { childrenBy, type Tree, treeOf } from '../tree/tree.ts'
import type { Draft } from './draft.ts'
import { contentSpan } from './edges.ts'
import { source } from './source.ts'

const naming = /^(call|term|describe|brand|label|dub|deem|denounce|characterise|characterize)$/

/**
 * Somebody's name for a thing within another clause, read from its words: "what" and who calls it so.
 *
 * @example "Two men died in what the mayor called a cowardly attack."
 */
export function whatCalled(reading: Reading): readonly Draft[] {
  const tree = treeOf(reading)
  const drafts: Draft[] = []
  for (const [what, word] of reading.words.entries()) {
    if (word.lower !== 'what') continue
    const verb = namingAfter(tree, what)
    if (verb === undefined) continue
    const head = headBetween(tree, what + 1, verb)
    if (head === undefined) continue
    const as = tree.words[verb + 1]?.lower === 'as' ? verb + 1 : undefined
    const first = (as ?? verb) + 1
    const article = /^["“«‘']$/.test(tree.words[first + 1]?.form ?? '') ? 1 : 0
    const span = contentSpan(tree, [first + article, nameEnd(reading, tree, first)])
    if (!span) continue
    drafts.push({
      cue: verb,
      cueWords: as === undefined ? [[verb, verb + 1]] : [[verb, as + 1]],
      source: [sourceRange(tree, what + 1, verb)],
      speakers: source(tree, [head]).heads,
      content: [span],
      act: 'label',
      addressee: null,
      quoted: false,
      orphan: false,
      rule: 'find/statements/what-called',
      sure: 0.75,
    })
  }
  return drafts
}

/** The verb of naming after "what" and its subject, with no other verb and no mark between. */
function namingAfter(tree: Tree, what: number): number | undefined {
  for (let at = what + 2; at < what + 12; at += 1) {
    const word = tree.words[at]
    if (!word || word.upos === 'PUNCT') return undefined
    if (word.upos !== 'VERB') continue
    return naming.test(word.lemma) && /^VB[DZPN]$/.test(word.xpos) ? at : undefined
  }
  return undefined
}

function sourceRange(tree: Tree, first: number, verb: number): readonly [number, number] {
  let end = verb
  while (end > first + 1 && /^(AUX|ADV)$/.test(tree.words[end - 1]?.upos ?? '')) end -= 1
  return [first, end]
}

/** The head of the words between "what" and the verb: that which hangs outside them. */
function headBetween(tree: Tree, first: number, verb: number): number | undefined {
  for (let at = first; at < verb; at += 1) {
    const word = tree.words[at]
    if (!word || !/^(NOUN|PROPN|PRON)$/.test(word.upos)) continue
    if (word.head < first || word.head >= verb) return at
  }
  return undefined
}

/** The quotation that opens the name, else its noun with what stands before it. */
function nameEnd(reading: Reading, tree: Tree, first: number): number {
  const start = tree.words[first]?.start ?? 0
  const quoted = reading.quotations.find(({ span }) => span[0] >= start - 1 && span[0] <= start + 4)
  let at = first
  if (quoted) {
    while ((tree.words[at]?.start ?? Number.POSITIVE_INFINITY) < quoted.span[1]) at += 1
    return at
  }
  for (; at < first + 10; at += 1) {
    const word = tree.words[at]
    if (!word || word.upos === 'PUNCT') return at
    if (!/^(NOUN|PROPN)$/.test(word.upos)) continue
    const next = tree.words[at + 1]
    if (/^(NOUN|PROPN|PART)$/.test(next?.upos ?? '') && next?.lower !== 'to') continue
    // "a crime against the people" goes on; "an attack by rebels", "an error on Friday" do not.
    const goesOn = /^(of|against|for)$/.test(next?.lower ?? '')
    if (goesOn && childrenBy(tree, at, 'nmod').length > 0) continue
    return at + 1
  }
  return at
}
