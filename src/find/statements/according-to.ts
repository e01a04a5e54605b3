import type { Reading, WordRange } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import { conjuncts } from '../tree/conjuncts.ts'
import { subtreeRange } from '../tree/subtree.ts'
import { childBy, type Tree, treeOf } from '../tree/tree.ts'
import type { Draft } from './draft.ts'
import { contentSpan, without } from './edges.ts'
import { source } from './source.ts'

/**
 * The clause that stands with `according to`.
 *
 * @example "Hundreds have left the city, according to the mayor."
 */
export function accordingTo(reading: Reading): readonly Draft[] {
  const tree = treeOf(reading)
  const drafts: Draft[] = []
  for (const [index, word] of reading.words.entries()) {
    if (word.lower !== 'according' || tree.words[index + 1]?.lower !== 'to') continue
    const noun = nounAfter(tree, index)
    if (noun === undefined) continue
    const range = subtreeRange(tree, noun)
    const phrase: WordRange = [index, phraseEnd(tree, index, Math.max(range[1], noun + 1))]
    const content = contentOf(tree, noun, phrase)
      .map((part) => contentSpan(tree, part))
      .filter((span): span is Span => span !== null)
    if (content.length === 0) continue
    const from = source(tree, conjuncts(tree, noun))
    drafts.push({
      cue: index,
      cueWords: [[index, index + 2]],
      source: from.ranges,
      speakers: from.heads,
      content,
      act: 'say',
      addressee: null,
      quoted: false,
      orphan: false,
      rule: 'find/statements/according-to',
      sure: 0.85,
    })
  }
  return drafts
}

/** After what is said the phrase goes on to the next mark, whatever the tree has left out of it. */
function phraseEnd(tree: Tree, according: number, end: number): number {
  const before = tree.words[according - 1]
  if (!before || before.sentence !== tree.words[according]?.sentence || before.lower === '(')
    return end
  for (let at = end; at < end + 8; at += 1) {
    const word = tree.words[at]
    if (!word || word.upos === 'PUNCT') return at
    if (word.upos === 'VERB' || word.upos === 'AUX') return end
  }
  return end
}

function nounAfter(tree: Tree, according: number): number | undefined {
  const word = tree.words[according]
  const head = word?.head ?? -1
  if (head > according && word && /^(case|mark)$/.test(word.deprel)) return head
  const under = childBy(tree, according, 'obl', 'nmod', 'obj')
  if (under !== undefined && under > according) return under
  for (let at = according + 2; at < according + 10 && at < tree.words.length; at += 1) {
    const next = tree.words[at]
    if (next?.upos === 'PRON') return at
    if (!next || !/^(NOUN|PROPN)$/.test(next.upos)) continue
    if (next.deprel !== 'compound' && next.deprel !== 'nmod:poss' && next.deprel !== 'flat')
      return at
  }
  return undefined
}

/** The clause around the phrase, without the phrase: its governing verb's, else the words before it in its sentence. */
function contentOf(tree: Tree, noun: number, phrase: WordRange): readonly WordRange[] {
  const cueHead = tree.words[phrase[0]]
  let governor = tree.words[noun]?.head ?? -1
  if (governor === phrase[0]) governor = cueHead?.head ?? -1
  while (governor >= 0 && !isPredicate(tree, governor)) governor = tree.words[governor]?.head ?? -1
  if (governor < 0) {
    const first = sentenceStart(tree, phrase[0])
    return first < phrase[0] ? [[first, phrase[0]]] : []
  }
  governor = fullClause(tree, governor)
  const [first, end] = subtreeRange(tree, governor)
  const joined = tree.words[first]?.upos === 'CCONJ' && first < phrase[0] ? 1 : 0
  return without([first + joined, end], phrase)
}

/** The finite clause around a participle or a verb without its own subject, which the phrase covers too. */
function fullClause(tree: Tree, governor: number): number {
  let at = governor
  for (let steps = 0; steps < 6; steps += 1) {
    const word = tree.words[at]
    if (!word || word.head < 0 || !/^(advcl|acl|xcomp|conj)$/.test(word.deprel)) break
    if (childBy(tree, at, 'nsubj', 'expl') !== undefined) break
    at = word.head
  }
  return at
}

const isPredicate = (tree: Tree, index: number): boolean => {
  const word = tree.words[index]
  return (
    word?.upos === 'VERB' || word?.deprel === 'root' || childBy(tree, index, 'cop') !== undefined
  )
}

function sentenceStart(tree: Tree, index: number): number {
  let at = index
  while (at > 0 && tree.words[at - 1]?.sentence === tree.words[index]?.sentence) at -= 1
  return at
}
