import { nounCue } from '../../lexicon/cues.ts'
import type { Reading } from '../../reader/reading.ts'
import { subtreeRange } from '../tree/subtree.ts'
import { childBy, childrenBy, type Tree, treeOf } from '../tree/tree.ts'
import type { Draft } from './draft.ts'
import { contentSpan } from './edges.ts'
import { ownersOf, source } from './source.ts'

/**
 * A noun that names what somebody said, with its content: only where its owner is named, for a claim of nobody is a
 * possibility and no statement.
 *
 * @example "the Sudlanders' claim that the ship was empty"
 */
export function nounCues(reading: Reading): readonly Draft[] {
  const tree = treeOf(reading)
  const drafts: Draft[] = []
  for (const [noun, word] of reading.words.entries()) {
    if (word.upos !== 'NOUN') continue
    const cue = nounCue(word.lemma)
    if (!cue) continue
    const found = contentOf(tree, noun, cue)
    if (!found) continue
    const owners = ownersOf(tree, noun)
    if (owners.length === 0) continue
    const [first, end] = subtreeRange(tree, found.index)
    const span = contentSpan(tree, [Math.max(first, noun + 1), end])
    const from = source(tree, owners)
    const act = [...cue.values()][0]?.act ?? 'say'
    if (!span || from.ranges.length === 0) continue
    drafts.push({
      cue: noun,
      cueWords: [[noun, noun + 1]],
      source: from.ranges,
      speakers: from.heads,
      content: [span],
      act,
      addressee: found.addressee ?? (cue.has('for') ? wisherAt(tree, span[0], noun) : null),
      quoted: false,
      orphan: false,
      rule: 'find/statements/noun-cues',
      sure: 0.7,
    })
  }
  return drafts
}

interface Content {
  readonly index: number
  readonly addressee: number | null
}

function contentOf(
  tree: Tree,
  noun: number,
  cue: NonNullable<ReturnType<typeof nounCue>>,
): Content | null {
  for (const child of childrenBy(tree, noun, 'acl', 'ccomp', 'xcomp', 'advcl')) {
    if (child < noun || tree.words[child]?.deprel === 'acl:relcl') continue
    const marks = childrenBy(tree, child, 'mark').map((mark) => tree.words[mark]?.lower)
    if (marks.includes('that') && cue.has('clause')) return { index: child, addressee: null }
    if (marks.includes('to') && (cue.has('infinitive') || cue.has('for'))) {
      return {
        index: child,
        addressee: marks.includes('for') ? (childBy(tree, child, 'nsubj') ?? null) : null,
      }
    }
  }
  const that = tree.words[noun + 1]
  if (
    that?.lower === 'that' &&
    that.upos === 'SCONJ' &&
    that.head > noun + 1 &&
    cue.has('clause')
  ) {
    return { index: that.head, addressee: null }
  }
  for (const child of childrenBy(tree, noun, 'nmod')) {
    const marker = tree.words[childBy(tree, child, 'case') ?? -1]?.lower
    if (
      child > noun &&
      ((marker === 'for' && cue.has('for')) || (marker === 'of' && cue.has('of')))
    ) {
      const wished =
        marker === 'for' && childrenBy(tree, child, 'acl').some((clause) => clause > child)
      return { index: child, addressee: wished ? child : null }
    }
  }
  return null
}

/** "a call for all sides to stop": the noun after `for`, where an infinitive follows it. */
function wisherAt(tree: Tree, start: number, noun: number): number | null {
  for (let at = noun + 1; at < noun + 4; at += 1) {
    const word = tree.words[at]
    if (word?.lower !== 'for') continue
    const head = tree.words[word.head]
    const wished = head?.upos === 'VERB' ? childBy(tree, word.head, 'nsubj') : word.head
    const to = wished === undefined ? undefined : tree.words[(tree.last[wished] ?? wished) + 1]
    return wished !== undefined &&
      word.end >= start &&
      (head?.upos === 'VERB' || to?.lower === 'to')
      ? wished
      : null
  }
  return null
}
