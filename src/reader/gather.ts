import type { Scores } from './session.ts'
import type { Window } from './windows.ts'

/** Scores of one report, put together from the windows that own its words. */
export interface ReportScores {
  readonly count: number
  readonly attribution: Float32Array
  readonly upos: Int32Array
  readonly xpos: Int32Array
  readonly conll: Float32Array
  readonly worldwide: Float32Array
  readonly sentence: Float32Array
  readonly links: Float32Array
  /** Two best heads (report indices) and the relation to each. */
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** Stretches of words with their matrix of arcs: score of `head` for `dependent`, both report indices within [from, to). */
  readonly arcs: ArcBlock[]
}

export interface ArcBlock {
  readonly from: number
  readonly to: number
  readonly score: (dependent: number, head: number) => number
}

const PER_WORD = ['attribution', 'conll', 'worldwide', 'sentence', 'links'] as const

/** Empty scores of a report of `count` words; `out` is what its first window gave, of `words` words, and tells how many scores a word has. */
export function emptyScores(count: number, out: Scores | null, words: number): ReportScores {
  const floats = (name: (typeof PER_WORD)[number]) =>
    new Float32Array(out === null ? 0 : (count * out[name].length) / words)
  return {
    count,
    attribution: floats('attribution'),
    conll: floats('conll'),
    worldwide: floats('worldwide'),
    sentence: floats('sentence'),
    links: floats('links'),
    upos: new Int32Array(count),
    xpos: new Int32Array(count),
    heads: new Int32Array(2 * count),
    relations: new Int32Array(2 * count),
    arcs: [],
  }
}

/** Copies the scores of the words that a window owns to its report. */
export function gather(into: ReportScores, { first, end, from, to }: Window, out: Scores): void {
  const words = end - first
  const start = from - first
  const stop = to - first
  for (const name of PER_WORD) {
    const width = out[name].length / words
    into[name].set(out[name].subarray(start * width, stop * width), from * width)
  }
  for (const name of ['upos', 'xpos'] as const)
    into[name].set(out[name].subarray(start, stop), from)
  into.relations.set(out.relations.subarray(2 * start, 2 * stop), 2 * from)
  for (let i = 2 * start; i < 2 * stop; i++)
    into.heads[2 * first + i] = (out.heads[i] as number) + first
  // Only the owned square of the matrix is kept, so that the window's output can go.
  const size = to - from
  const square = new Float32Array(size * size)
  for (let d = 0; d < size; d++) {
    const row = (start + d) * words + start
    square.set(out.arcs.subarray(row, row + size), d * size)
  }
  into.arcs.push({ from, to, score: (d, h) => square[(d - from) * size + h - from] as number })
}
