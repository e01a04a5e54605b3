import type { Window } from './windows.ts'

const CLS = 101
const SEP = 102

/** The model's inputs for a batch: [rows, columns] of pieces, [rows, words] of words, padded with 0. */
export interface Batch {
  readonly rows: number
  readonly columns: number
  readonly words: number
  readonly pieces: Int32Array
  readonly mask: Int32Array
  readonly case: Int32Array
  readonly flag: Int32Array
  readonly first: Int32Array
  readonly known: Int32Array
}

/** What the encoder is told of each word of a text. */
export interface Features {
  readonly pieces: readonly Uint16Array[]
  readonly case: Uint8Array
  /** 1 in quotation marks, 2 first of a paragraph. */
  readonly flag: Uint8Array
}

export interface Job {
  readonly features: Features
  readonly window: Window
}

// Few different shapes keep the runtime's memory pool small.
const round = (n: number, step: number): number => Math.ceil(n / step) * step

/** Packs windows into one batch. */
export function pack(jobs: readonly Job[]): Batch {
  const rows = jobs.length
  const columns = round(Math.max(...jobs.map(({ window }) => window.pieces)), 16)
  const words = round(Math.max(...jobs.map(({ window }) => window.end - window.first)), 16)
  const ofPieces = () => new Int32Array(rows * columns)
  const ofWords = () => new Int32Array(rows * words)
  const batch = {
    rows,
    columns,
    words,
    pieces: ofPieces(),
    mask: ofPieces(),
    case: ofPieces(),
    flag: ofPieces(),
    first: ofWords(),
    known: ofWords(),
  }
  for (const [row, { features, window }] of jobs.entries()) {
    let at = row * columns
    batch.pieces[at++] = CLS
    for (let word = window.first; word < window.end; word++) {
      const cell = row * words + word - window.first
      batch.first[cell] = at - row * columns
      batch.known[cell] = 1
      // The paragraph's sign stands on its first piece only.
      batch.flag[at] = features.flag[word] as number
      for (const [i, piece] of (features.pieces[word] as Uint16Array).entries()) {
        batch.pieces[at] = piece
        batch.case[at] = features.case[word] as number
        if (i > 0) batch.flag[at] = (features.flag[word] as number) & 1
        at++
      }
    }
    batch.pieces[at++] = SEP
    batch.mask.fill(1, row * columns, at)
  }
  return batch
}
