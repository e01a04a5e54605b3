import { SCORED, type Scores } from './session.ts'
import type { Window } from './windows.ts'

/** Scores that have a row for each word, of one width a head. */
const FLOATS = [...SCORED, 'links', 'coreference', 'roles'] as const
const INTEGERS = ['upos', 'xpos', 'relations'] as const
/** Numbers of words, which count from the window's first. */
const PLACES = ['heads', 'edges'] as const

type Floats = (typeof FLOATS)[number]
type Integers = (typeof INTEGERS)[number] | (typeof PLACES)[number]

/** Scores of one report, put together from the windows that own its words; numbers of words are the report's. */
export type ReportScores = Readonly<Record<Floats, Float32Array>> &
  Readonly<Record<Integers, Int32Array>> & {
    readonly count: number
    /** Stretches of words with their matrix of arcs: score of `head` for `dependent`, both report indices within [from, to). */
    readonly arcs: ArcBlock[]
  }

export interface ArcBlock {
  readonly from: number
  readonly to: number
  readonly score: (dependent: number, head: number) => number
}

/** Empty scores of a report of `count` words; `out` is what its first window gave, of `words` words, and tells how many scores a word has. */
export function emptyScores(count: number, out: Scores | null, words: number): ReportScores {
  const size = (name: Floats | Integers) => (out === null ? 0 : (count * out[name].length) / words)
  const all = <Name extends string, Values>(
    names: readonly Name[],
    empty: (name: Name) => Values,
  ) => Object.fromEntries(names.map((name) => [name, empty(name)])) as Record<Name, Values>
  return {
    count,
    ...all(FLOATS, (name) => new Float32Array(size(name))),
    ...all([...INTEGERS, ...PLACES], (name) => new Int32Array(size(name))),
    arcs: [],
  }
}

/** Copies the scores of the words that a window owns to its report. */
export function gather(into: ReportScores, { first, end, from, to }: Window, out: Scores): void {
  const words = end - first
  const start = from - first
  const stop = to - first
  for (const name of FLOATS) {
    const width = out[name].length / words
    into[name].set(out[name].subarray(start * width, stop * width), from * width)
  }
  for (const name of INTEGERS) {
    const width = out[name].length / words
    into[name].set(out[name].subarray(start * width, stop * width), from * width)
  }
  for (const name of PLACES) {
    const width = out[name].length / words
    for (let i = start * width; i < stop * width; i++)
      into[name][first * width + i] = (out[name][i] as number) + first
  }
  // Only the owned square of the matrix is kept, so that the window's output can go.
  const size = to - from
  const square = new Float32Array(size * size)
  for (let d = 0; d < size; d++) {
    const row = (start + d) * words + start
    square.set(out.arcs.subarray(row, row + size), d * size)
  }
  into.arcs.push({ from, to, score: (d, h) => square[(d - from) * size + h - from] as number })
}
