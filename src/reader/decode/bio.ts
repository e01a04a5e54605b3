/** A tagged stretch: words [first, end), class number, mean probability. */
export interface Stretch {
  readonly first: number
  readonly end: number
  readonly kind: number
  readonly sure: number
}

/** Rows of scores over the classes O, B-0, I-0, B-1, I-1, ... of a sequence; `at(word)` gives the offset of a row. */
export interface Tagging {
  readonly scores: Float32Array
  readonly width: number
  /** Offset of the word's first score. */
  readonly at: (word: number) => number
  /** For each class: -1 for O, else 2 * kind for B and 2 * kind + 1 for I. */
  readonly classes: Int8Array
  /** What the score of O is lowered by, 0 if left out. */
  readonly lean?: number
}

/** Numbers the classes of a BIO scheme ("O", "B-PER", "I-PER", or "content:B") by kind. */
export function bioClasses(labels: readonly string[]): { classes: Int8Array; kinds: string[] } {
  const kinds: string[] = []
  const classes = Int8Array.from(labels, (label) => {
    if (label === 'O') return -1
    const kind = label.slice(2)
    if (!kinds.includes(kind)) kinds.push(kind)
    return 2 * kinds.indexOf(kind) + (label.startsWith('I') ? 1 : 0)
  })
  return { classes, kinds }
}

/**
 * The best legal BIO sequence (Viterbi; an I follows only a B or I of its kind), as stretches.
 *
 * @param from first word
 * @param to one past the last
 */
export function decodeBio(
  { scores, width, at, classes, lean = 0 }: Tagging,
  from: number,
  to: number,
): Stretch[] {
  const n = to - from
  if (n <= 0) return []
  const back = new Int8Array(n * width)
  let best = new Float64Array(width)
  let next = new Float64Array(width)
  // The B of each kind's I.
  const beginOf = Int8Array.from(classes, (c) =>
    c >= 0 && c % 2 === 1 ? classes.indexOf(c - 1) : -1,
  )
  for (let i = 0; i < n; i++) {
    const row = at(from + i)
    let top = 0
    for (let k = 1; k < width; k++) if ((best[k] as number) > (best[top] as number)) top = k
    for (let k = 0; k < width; k++) {
      const begin = beginOf[k] as number
      let previous = top
      if (begin >= 0) {
        previous = (best[begin] as number) > (best[k] as number) ? begin : k
        if (i === 0) {
          next[k] = Number.NEGATIVE_INFINITY
          continue
        }
      }
      back[i * width + k] = previous
      const own = (scores[row + k] as number) - (k === 0 ? lean : 0)
      next[k] = (i === 0 ? 0 : (best[previous] as number)) + own
    }
    ;[best, next] = [next, best]
  }
  const path = new Int8Array(n)
  let k = best.indexOf(Math.max(...best))
  for (let i = n - 1; i >= 0; i--) {
    path[i] = k
    k = back[i * width + k] as number
  }
  const out: Stretch[] = []
  for (let i = 0; i < n; ) {
    const c = classes[path[i] as number] as number
    if (c < 0) {
      i++
      continue
    }
    const first = i
    let sum = 0
    do {
      sum += probability(scores, at(from + i), width, path[i] as number)
      i++
    } while (i < n && classes[path[i] as number] === (c | 1))
    out.push({ first: from + first, end: from + i, kind: c >> 1, sure: sum / (i - first) })
  }
  return out
}

/** The class with the best score in a row. */
export function likeliest(scores: Float32Array, offset: number, width: number): number {
  let best = 0
  for (let k = 1; k < width; k++)
    if ((scores[offset + k] as number) > (scores[offset + best] as number)) best = k
  return best
}

/** Softmax of one class among `width` scores. */
export function probability(
  scores: Float32Array,
  offset: number,
  width: number,
  k: number,
): number {
  let sum = 0
  const top = scores[offset + k] as number
  for (let j = 0; j < width; j++) sum += Math.exp((scores[offset + j] as number) - top)
  return 1 / sum
}
