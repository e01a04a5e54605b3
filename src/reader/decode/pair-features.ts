/** What is known of a mention when two are compared. */
export interface Mentioned {
  /** Order among the mentions of the report, by head word. */
  readonly order: number
  /** Words in lower case: the head's, and all of them. */
  readonly head: string
  readonly text: string
  readonly sentence: number
  readonly first: number
  readonly end: number
  /** 0 pronoun, 1 name, 2 something else. */
  readonly kind: number
}

/** Row of `Decoding.pair` that weighs the features of two mentions. */
export const pairKind = (anaphor: Mentioned, antecedent: Mentioned): number =>
  3 * anaphor.kind + antecedent.kind

/**
 * The score that a pair gets beside that of its vectors; `train/coreference.py` has the same features: same head word; same words; log2 of how many
 * mentions between; the same sentence; one inside the other; the next sentence.
 *
 * @param weights six of them
 */
export function pairScore(a: Mentioned, b: Mentioned, weights: readonly number[]): number {
  const inside = (x: Mentioned, y: Mentioned): boolean => x.first >= y.first && x.end <= y.end
  const between = a.sentence - b.sentence
  let sum = (weights[2] as number) * Math.log2(Math.max(1, a.order - b.order))
  if (a.head === b.head) sum += weights[0] as number
  if (a.text === b.text) sum += weights[1] as number
  if (between === 0) sum += weights[3] as number
  if (inside(a, b) || inside(b, a)) sum += weights[4] as number
  if (between === 1) sum += weights[5] as number
  return sum
}
