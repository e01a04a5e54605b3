const CLASSES = 3 // O, B, I
const NEVER = Number.NEGATIVE_INFINITY

/** [from class][to class]: what a step adds. */
export type Moves = readonly (readonly number[])[]

/**
 * Turns one layer of O, B, I scores into what they mean together: the logarithm of each word's probability of O, of B and of I over all legal
 * sequences (forward-backward), an I following only a B or an I.
 *
 * A layer is trained so that only whole sequences count: its bare scores say nothing of a single word.
 *
 * @param scores [count, width], of which the layer's three begin at `column`; replaced in place
 */
export function toMarginals(
  scores: Float32Array,
  count: number,
  width: number,
  column: number,
  moves: Moves,
): void {
  const move = (from: number, to: number): number =>
    from === 0 && to === 2 ? NEVER : (moves[from]?.[to] ?? 0)
  const own = (word: number, k: number): number =>
    word === 0 && k === 2 ? NEVER : (scores[word * width + column + k] as number)
  const forward = new Float64Array(count * CLASSES)
  const backward = new Float64Array(count * CLASSES)
  for (let word = 0; word < count; word++) {
    for (let k = 0; k < CLASSES; k++) {
      const before =
        word === 0 ? 0 : sum((j) => (forward[CLASSES * (word - 1) + j] as number) + move(j, k))
      forward[CLASSES * word + k] = before + own(word, k)
    }
  }
  for (let word = count - 2; word >= 0; word--) {
    for (let k = 0; k < CLASSES; k++) {
      const next = CLASSES * (word + 1)
      backward[CLASSES * word + k] = sum(
        (j) => move(k, j) + own(word + 1, j) + (backward[next + j] as number),
      )
    }
  }
  const all = sum((k) => forward[CLASSES * (count - 1) + k] as number)
  for (let word = 0; word < count; word++) {
    for (let k = 0; k < CLASSES; k++) {
      const at = CLASSES * word + k
      const log = (forward[at] as number) + (backward[at] as number) - all
      scores[word * width + column + k] = Math.max(LOWEST, log)
    }
  }
}

/** Logarithms are kept finite, so that sums of them can be compared. */
const LOWEST = -30

/** Logarithm of the sum of three numbers that are given by their logarithms. */
function sum(log: (k: number) => number): number {
  const a = log(0)
  const b = log(1)
  const c = log(2)
  const top = Math.max(a, b, c)
  if (top === NEVER) return NEVER
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top))
}
