import type { Reading } from '../../reader/reading.ts'
import { contains, type Span } from '../../record/span.ts'
import { verbForm } from '../tree/clauses.ts'
import type { Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'
import { sizeOf } from './joined-content.ts'
import { near } from './near.ts'

const first = new Set(['i', 'we', 'us', 'me', 'our', 'my'])
const anybody = new Set(
  'you whoever anyone everyone someone somebody everybody anybody one nobody people what which that this'.split(
    ' ',
  ),
)
const possessive = new Set(['his', 'her', 'its', 'their'])
const third = new Set(['he', 'she', 'it', 'they'])

/** Index of the smallest statement in whose content each stands, cue and all; null for one that stands free. */
export function nesting(reading: Reading, drafts: readonly Draft[]): readonly (number | null)[] {
  const table = near()
  for (const [index, { content }] of drafts.entries()) table.add(index, content)
  return drafts.map((draft, index) => {
    let best: number | null = null
    let room = Number.POSITIVE_INFINITY
    const parts = [...draft.content, ...cueSpans(reading, draft)]
    for (const at of table.around(draft.content.slice(0, 1))) {
      const outer = drafts[at]
      if (!outer || at === index || outer.cue === draft.cue) continue
      if (!parts.every((part) => outer.content.some((piece) => contains(piece, part)))) continue
      const size = sizeOf(outer.content)
      if (size < room) {
        room = size
        best = at
      }
    }
    return best
  })
}

const cueSpans = (reading: Reading, draft: Draft): readonly Span[] =>
  draft.cueWords.map(([from, end]) => [
    reading.words[from]?.start ?? 0,
    reading.words[end - 1]?.end ?? 0,
  ])

/**
 * Whether a statement inside another only goes on about its own source: "I think", "we urge them", "the ministry has
 * said it believes".
 */
export function isOwnHedge(tree: Tree, draft: Draft, outer: Draft): boolean {
  if (draft.source.length === 0) return draft.rule !== 'find/statements/according-to'
  const words = draft.source.map(([from]) => tree.words[from]?.lower ?? '')
  const speakers = draft.speakers.map((head) => tree.words[head]?.lower ?? '')
  const all = [...words, ...speakers]
  if (all.some((word) => anybody.has(word))) return true
  if (all.some((word) => first.has(word))) {
    return draft.act === 'think' || verbForm(tree, draft.cue).tense !== 'past'
  }
  // The outer cue's own source cannot speak inside what it says.
  const [own] = draft.source[0] ?? [-1]
  if (outer.source.some(([from]) => from === own) && tree.words[draft.cue]?.xpos !== 'VBG')
    return true
  const owned = all.some((word) => possessive.has(word))
  if (!outer.quoted && owned && draft.rule.endsWith('noun-cues')) return true
  if (!outer.quoted && draft.act === 'think' && all.some((word) => third.has(word))) return true
  return false
}
