import type { Window } from './windows.ts'

const CLS = 101
const SEP = 102

/** The model's input for one window: a row a piece, and for each word the place of its first piece. */
export interface Input {
  readonly pieces: Int32Array
  readonly case: Int32Array
  readonly flag: Int32Array
  readonly first: Int32Array
}

/** What the encoder is told of each word of a text. */
export interface Features {
  readonly pieces: readonly Uint16Array[]
  readonly case: Uint8Array
  /** 1 in quotation marks, 2 first of a paragraph. */
  readonly flag: Uint8Array
}

/** Lays a window's words out as pieces between [CLS] and [SEP]. */
export function inputOf(features: Features, window: Window): Input {
  const ofPieces = () => new Int32Array(window.pieces)
  const input = {
    pieces: ofPieces(),
    case: ofPieces(),
    flag: ofPieces(),
    first: new Int32Array(window.end - window.first),
  }
  let at = 0
  input.pieces[at++] = CLS
  for (let word = window.first; word < window.end; word++) {
    const flag = features.flag[word] as number
    input.first[word - window.first] = at
    // The paragraph's sign stands on a word's first piece only.
    input.flag[at] = flag
    for (const [i, piece] of (features.pieces[word] as Uint16Array).entries()) {
      input.pieces[at] = piece
      input.case[at] = features.case[word] as number
      if (i > 0) input.flag[at] = flag & 1
      at++
    }
  }
  input.pieces[at] = SEP
  return input
}
