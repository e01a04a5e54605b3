import type { Attribution, WordRange } from '../reading.ts'
import { decodeBio, type Stretch } from './bio.ts'

const ROLES = 3 // content, source, cue
const LAYERS = 2
const CLASSES = Int8Array.from([-1, 0, 1])

// Tuned on the documents that train.py holds out of PolNeAR's training part.
/** What "outside" loses against "inside" when spans are decoded: a cue is short, and seldom sure of all its words. */
const LEAN: Readonly<Record<Role, number>> = { content: 0, source: 0.6, cue: 0.6 }
/** The same for spans that are taken only where a content lacks its cue, or a cue its source. */
const SPARE = 2.5
/** A content looks for its cue, and a cue for its source, not farther than so many words between them. */
const REACH = 45
/** Pieces of one content on one side of its cue have at most so many words between them. */
const BESIDE = 3
/** What each word between the two costs a link. */
const DISTANCE = 0.05

type Role = 'content' | 'source' | 'cue'
const COLUMNS: Readonly<Record<Role, number>> = { content: 0, source: 1, cue: 2 }

/** 0: attributions as the report makes them; 1: those in another's content. */
type Layer = 0 | 1

/** Attribution scores of a whole report, a row a word. */
export interface AttributionScores {
  readonly count: number
  /** [count, 18]: O, B, I of content, of source, of cue, for each layer. */
  readonly tags: Float32Array
  /** The same as logarithms of probabilities (`toMarginals`). */
  readonly marginals: Float32Array
  /** [count, 5 * size + 3]: see `Scores.links`. */
  readonly links: Float32Array
  readonly size: number
}

/** Parts of a row of `links`, in vectors; scores of "none" stand behind all vectors. */
const TO_CUE: readonly [number, number] = [0, 1]
const AS_CUE = 2
const TO_SOURCE = 3
const AS_SOURCE = 4
const VECTORS = 5
const widthOf = (size: number): number => VECTORS * size + 3

/**
 * Finds the spans of each role, then links: a content to the cue that its words point to on average, a cue to its source. Contents that share a cue
 * are the pieces of one attribution (a quotation that its cue interrupts). Where nothing sure is near, a less sure span is taken.
 */
export function decodeAttributions(
  scores: AttributionScores,
  layer: Layer,
  snap: (content: WordRange) => WordRange,
): Attribution[] {
  const spans = (role: Role, lean: number) => spansOf(scores, layer, role, lean)
  const contents = spans('content', LEAN.content)
  const sources = spans('source', LEAN.source)
  const cues = spans('cue', LEAN.cue)
  const spareCues = apartFrom(cues, spans('cue', SPARE))
  const spareSources = apartFrom(sources, spans('source', SPARE))
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
  const cueFor = (content: Stretch, without?: Stretch): Stretch | null => {
    const others = (all: readonly Stretch[]) =>
      without === undefined ? all : all.filter((cue) => cue !== without)
    return (
      cueOf(scores, layer, content, others(cues)) ??
      cueOf(scores, layer, content, others(spareCues))
    )
  }
  const put = (content: Stretch, cue: Stretch | null): void => {
    if (cue === null) add(null, null, [content])
    else pieces.set(cue, [...(pieces.get(cue) ?? []), content])
  }
  for (const content of contents) put(content, cueFor(content))
  for (const cue of [...pieces.keys()]) {
    const found = pieces.get(cue) ?? []
    const own = besideCue(cue, found)
    pieces.set(cue, own)
    for (const content of found) if (!own.includes(content)) put(content, cueFor(content, cue))
  }
  for (const [cue, content] of pieces) {
    add(sourceOf(scores, cue, sources) ?? sourceOf(scores, cue, spareSources), cue, content)
  }
  return out.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
}

/**
 * The pieces of what one cue introduces: the nearest before it and the nearest after it, with what stands a word or two beside these. Another
 * content that points to the cue has lost its own.
 */
function besideCue(cue: Stretch, contents: readonly Stretch[]): Stretch[] {
  const sorted = [...contents].sort((a, b) => gap(a, cue) - gap(b, cue))
  const own: Stretch[] = []
  for (const content of sorted) {
    const sameSide = own.filter(({ first }) => first < cue.first === content.first < cue.first)
    if (sameSide.length === 0 || sameSide.some((other) => gap(other, content) <= BESIDE))
      own.push(content)
  }
  return own
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

/**
 * A content is long, so it is taken from the best sequence as a whole; a source or a cue is short, and of each word it is asked whether it is likelier
 * inside than outside.
 */
function spansOf(
  { tags, marginals, count }: AttributionScores,
  layer: Layer,
  role: Role,
  lean: number,
): Stretch[] {
  const column = ROLES * layer + COLUMNS[role]
  const at = (word: number): number => 3 * (word * ROLES * LAYERS + column)
  const scores = role === 'content' ? tags : marginals
  const spans = decodeBio({ scores, width: 3, at, classes: CLASSES, lean }, 0, count)
  return spans.map((span) => ({ ...span, sure: insideOf(marginals, at, span) }))
}

/** Mean probability of a stretch's words to be inside one. */
function insideOf(marginals: Float32Array, at: (word: number) => number, { first, end }: Stretch) {
  let sum = 0
  for (let word = first; word < end; word++) sum += 1 - Math.exp(marginals[at(word)] as number)
  return sum / (end - first)
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
  part: typeof AS_CUE | typeof AS_SOURCE,
): Stretch | null {
  const row = widthOf(size)
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

function cueOf(
  scores: AttributionScores,
  layer: Layer,
  content: Stretch,
  cues: readonly Stretch[],
) {
  const { links, size } = scores
  const row = widthOf(size)
  const mean = new Float32Array(size)
  let none = 0
  const words = content.end - content.first
  for (let word = content.first; word < content.end; word++) {
    const from = word * row + TO_CUE[layer] * size
    for (let k = 0; k < size; k++)
      mean[k] = (mean[k] as number) + (links[from + k] as number) / words
    none += (links[word * row + VECTORS * size + layer] as number) / words
  }
  return pointedAt(scores, content, mean, none, cues, AS_CUE)
}

function sourceOf(scores: AttributionScores, cue: Stretch, sources: readonly Stretch[]) {
  const { links, size } = scores
  const row = cue.first * widthOf(size)
  const from = row + TO_SOURCE * size
  const none = links[row + VECTORS * size + LAYERS] as number
  return pointedAt(scores, cue, links.subarray(from, from + size), none, sources, AS_SOURCE)
}
