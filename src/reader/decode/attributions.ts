import type { Attribution, WordRange } from '../reading.ts'
import { decodeBio, type Stretch } from './bio.ts'

const ROLES = 3 // content, source, cue
const CLASSES = Int8Array.from([-1, 0, 1])

// Tuned on the documents that train.py holds out of PolNeAR's training part.
/** What "outside" loses against "inside" when spans are decoded: a cue is short, and seldom sure of all its words. */
const LEAN: Readonly<Record<Role, number>> = { content: 0, source: 0.8, cue: 0.7 }
/** The same for spans that are taken only where a content lacks its cue, or a cue its source. */
const SPARE = 2.5
/** A content looks for its cue, and a cue for its source, not farther than so many words between them. */
const REACH = 45
/** What each word between the two costs a link. */
const DISTANCE = 0.05

type Role = 'content' | 'source' | 'cue'
const COLUMNS: Readonly<Record<Role, number>> = { content: 0, source: 1, cue: 2 }

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
 * are the pieces of one attribution (a quotation that its cue interrupts). Where nothing sure is near, a less sure span is taken.
 */
export function decodeAttributions(
  scores: AttributionScores,
  snap: (content: WordRange) => WordRange,
): Attribution[] {
  const contents = spansOf(scores, 'content', LEAN.content)
  const sources = spansOf(scores, 'source', LEAN.source)
  const cues = spansOf(scores, 'cue', LEAN.cue)
  const spareCues = apartFrom(cues, spansOf(scores, 'cue', SPARE))
  const spareSources = apartFrom(sources, spansOf(scores, 'source', SPARE))
  const pieces = new Map<Stretch, Stretch[]>()
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
  for (const content of contents) {
    const cue = cueOf(scores, content, cues) ?? cueOf(scores, content, spareCues)
    if (cue === null) add(null, null, [content])
    else pieces.set(cue, [...(pieces.get(cue) ?? []), content])
  }
  for (const [cue, content] of pieces) {
    add(sourceOf(scores, cue, sources) ?? sourceOf(scores, cue, spareSources), cue, content)
  }
  return out.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
}

/** Those stretches that share no word with the surer ones. Both lists are in the order of the text. */
function apartFrom(sure: readonly Stretch[], more: readonly Stretch[]): Stretch[] {
  let at = 0
  return more.filter(({ first, end }) => {
    while ((sure[at]?.end ?? Number.POSITIVE_INFINITY) <= first) at++
    return (sure[at]?.first ?? Number.POSITIVE_INFINITY) >= end
  })
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

function spansOf({ tags, count }: AttributionScores, role: Role, lean: number): Stretch[] {
  const at = (word: number): number => word * 3 * ROLES + 3 * COLUMNS[role]
  return decodeBio({ scores: tags, width: 3, at, classes: CLASSES, lean }, 0, count)
}

/** Words between two stretches. */
const gap = (a: Stretch, b: Stretch): number => Math.max(0, a.first - b.end, b.first - a.end)

/**
 * The stretch that a vector points to most: that whose best word scores highest, or null where "none" does. All words count, since where a cue
 * begins ("has said" or "said") is decided apart from the link.
 */
function pointedAt(
  { links, size }: AttributionScores,
  from: Stretch,
  vector: Float32Array,
  none: number,
  ends: readonly Stretch[],
  part: 1 | 3,
): Stretch | null {
  const row = 4 * size + 2
  let best: Stretch | null = null
  let top = none
  for (const end of ends) {
    const between = gap(from, end)
    if (between > REACH) continue
    for (let word = end.first; word < end.end; word++) {
      const offset = word * row + part * size
      let score = -DISTANCE * between
      for (let k = 0; k < size; k++) score += (vector[k] as number) * (links[offset + k] as number)
      if (score > top) {
        top = score
        best = end
      }
    }
  }
  return best
}

function cueOf(scores: AttributionScores, content: Stretch, cues: readonly Stretch[]) {
  const { links, size } = scores
  const row = 4 * size + 2
  const mean = new Float32Array(size)
  let none = 0
  const words = content.end - content.first
  for (let word = content.first; word < content.end; word++) {
    for (let k = 0; k < size; k++) {
      mean[k] = (mean[k] as number) + (links[word * row + k] as number) / words
    }
    none += (links[word * row + 4 * size] as number) / words
  }
  return pointedAt(scores, content, mean, none, cues, 1)
}

function sourceOf(scores: AttributionScores, cue: Stretch, sources: readonly Stretch[]) {
  const { links, size } = scores
  const row = 4 * size + 2
  const from = cue.first * row + 2 * size
  const none = links[cue.first * row + 4 * size + 1] as number
  return pointedAt(scores, cue, links.subarray(from, from + size), none, sources, 3)
}
