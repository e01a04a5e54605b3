import type { Attribution, WordRange } from '../reading.ts'
import { decodeBio, probability, type Stretch } from './bio.ts'

const ROLES = 3 // content, source, cue
const CLASSES = Int8Array.from([-1, 0, 1])
/** A content looks for its cue, and a cue for its source, not farther than so many words. */
const REACH = 250

/** Attribution scores of a whole report, a row a word. */
export interface AttributionScores {
  readonly count: number
  /** [count, 9]: O, B, I of content, of source, of cue. */
  readonly tags: Float32Array
  /** [count, 4 * size + 2]: see `Scores.links`. */
  readonly links: Float32Array
  readonly size: number
}

/**
 * Finds the spans of each role, then links: a content to the cue that its words point to on average, a cue to its source. Contents that share a cue
 * are the pieces of one attribution (a quotation that its cue interrupts).
 */
export function decodeAttributions(
  scores: AttributionScores,
  snap: (content: WordRange) => WordRange,
): Attribution[] {
  const [contents, sources, cues] = [0, 1, 2].map((role) => spansOf(scores, role)) as [
    Stretch[],
    Stretch[],
    Stretch[],
  ]
  const pieces = new Map<Stretch | null, Stretch[]>()
  for (const content of contents) {
    const cue = cueOf(scores, content, cues)
    const same = pieces.get(cue)
    if (same && cue !== null) same.push(content)
    else if (cue !== null) pieces.set(cue, [content])
    else pieces.set(null, [...(same ?? []), content])
  }
  const out: Attribution[] = []
  const add = (source: Stretch | null, cue: Stretch | null, content: readonly Stretch[]): void => {
    const parts = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]
    out.push({
      source: source ? [range(source)] : [],
      cue: cue ? [range(cue)] : [],
      content: merge(content.map((piece) => snap(range(piece)))),
      sure: parts.reduce((product, { sure }) => product * sure, 1) ** (1 / parts.length),
    })
  }
  for (const [cue, content] of pieces) {
    if (cue === null) for (const piece of content) add(null, null, [piece])
    else add(sourceOf(scores, cue, sources), cue, content)
  }
  return out.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
}

const range = ({ first, end }: Stretch): WordRange => [first, end]

/** Joins pieces that touch after their edges were moved. */
function merge(ranges: readonly WordRange[]): WordRange[] {
  const out: WordRange[] = []
  for (const [first, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && first <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], end)]
    else out.push([first, end])
  }
  return out
}

function spansOf({ tags, count }: AttributionScores, role: number): Stretch[] {
  const at = (word: number): number => word * 3 * ROLES + 3 * role
  return decodeBio({ scores: tags, width: 3, at, classes: CLASSES }, 0, count)
}

const near = (cue: Stretch, content: Stretch): boolean =>
  cue.first - content.end < REACH && content.first - cue.end < REACH

function cueOf({ links, size }: AttributionScores, content: Stretch, cues: readonly Stretch[]) {
  const row = 4 * size + 2
  const mean = new Float32Array(size)
  let none = 0
  for (let word = content.first; word < content.end; word++) {
    for (let k = 0; k < size; k++) mean[k] = (mean[k] as number) + (links[word * row + k] as number)
    none += links[word * row + 4 * size] as number
  }
  const words = content.end - content.first
  let best: Stretch | null = null
  let top = none / words
  for (const cue of cues) {
    if (!near(cue, content)) continue
    const offset = cue.first * row + size
    let score = 0
    for (let k = 0; k < size; k++) score += (mean[k] as number) * (links[offset + k] as number)
    if (score / words > top) {
      top = score / words
      best = cue
    }
  }
  return best
}

function sourceOf({ links, size }: AttributionScores, cue: Stretch, sources: readonly Stretch[]) {
  const row = 4 * size + 2
  const from = cue.first * row + 2 * size
  let best: Stretch | null = null
  let top = links[cue.first * row + 4 * size + 1] as number
  for (const source of sources) {
    if (!near(source, cue)) continue
    const offset = source.first * row + 3 * size
    let score = 0
    for (let k = 0; k < size; k++)
      score += (links[from + k] as number) * (links[offset + k] as number)
    if (score > top) {
      top = score
      best = source
    }
  }
  return best
}

/** Probability that a word is tagged as part of the role. */
export const roleProbability = (tags: Float32Array, word: number, role: number): number =>
  1 - probability(tags, word * 3 * ROLES + 3 * role, 3, 0)
