import type { EntityType, WordRange } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { rangeSpan } from '../tree/subtree.ts'
import type { Tree } from '../tree/tree.ts'

/** A mention of a range of words, found by a rule of this room. */
export function mention(
  tree: Tree,
  rule: string,
  sure: number,
  kind: Mention['kind'],
  head: number,
  words: WordRange,
  more: { readonly name?: WordRange; readonly entity?: EntityType } = {},
): Mention {
  return {
    span: rangeSpan(tree, words),
    words,
    head,
    kind,
    ...more,
    found: { rule: `find/mentions/${rule}`, sure },
  }
}
