import type { Reading } from '../../reader/reading.ts'
import type { Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'
import { wordsIn } from './edges.ts'

/**
 * What is asked for without the one who is asked, where both were taken together.
 *
 * @example "The envoy appealed to both sides to open the road" asks "to open the road"
 */
export function urgedApart(reading: Reading, tree: Tree, draft: Draft): Draft {
  const [piece, ...rest] = draft.content
  if (draft.act !== 'urge' || draft.quoted || !piece) return draft
  const [first, end] = wordsIn(reading, piece)
  if (first <= draft.cue || tree.words[draft.cue]?.upos !== 'VERB') return draft
  // With nobody known to be asked, only after "appealed to", "called on".
  const known = draft.addressee !== null && draft.addressee >= first && draft.addressee < end
  if (!known && draft.addressee !== null) return draft
  if (!known && !/^(to|on|upon)$/.test(tree.words[first - 1]?.lower ?? '')) return draft
  let asked: number | undefined
  for (let at = first; at < Math.min(end, first + 14); at += 1) {
    const word = tree.words[at]
    if (!word || word.upos === 'PUNCT' || word.upos === 'VERB' || word.upos === 'SCONJ') break
    if (word.lower === 'to' && tree.words[at + 1]?.xpos === 'VB' && asked !== undefined)
      return { ...draft, addressee: asked, content: [[word.start, piece[1]], ...rest] }
    const outside = word.head < first || word.head > at
    if (/^(NOUN|PROPN|PRON)$/.test(word.upos) && (asked === undefined || outside)) asked = at
  }
  return draft
}
