import type { Reading } from '../../reader/reading.ts'

/** A run of letters, a run of digits, or a single mark: finer than words, so that "two-day" and "mid-2015" read alike however they were cut. */
export interface Piece {
  readonly form: string
  /** Empty at the seam between two sentences, which no rule crosses. */
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Index of its word in `Reading.words`. */
  readonly word: number
  /** No white space stands before it. */
  readonly glued: boolean
}

/** All pieces of a report in order. */
export type Pieces = readonly Piece[]

/** A value read from pieces, and the index behind it. */
export interface Read<Value> {
  readonly value: Value
  readonly end: number
}

const simple = /^(?:[A-Za-z]+|\d+|[^A-Za-z\d])$/
const parts = /\p{L}+|\d+|[^\p{L}\d]/gu

/**
 * Cuts the words of a reading into pieces, an empty one between sentences.
 *
 * @example pieces of "a two-day visit": a, two, -, day, visit
 */
export function pieces(reading: Reading): Pieces {
  const all: Piece[] = []
  let end = -1
  let sentence = 0
  for (const [index, word] of reading.words.entries()) {
    if (word.sentence !== sentence) {
      sentence = word.sentence
      all.push({ form: '', lower: '', start: end, end, word: index, glued: false })
    }
    if (simple.test(word.form)) {
      all.push({
        form: word.form,
        lower: word.lower,
        start: word.start,
        end: word.end,
        word: index,
        glued: word.start === end,
      })
    } else {
      for (const part of word.form.matchAll(parts)) {
        const start = word.start + part.index
        all.push({
          form: part[0],
          lower: part[0].toLowerCase(),
          start,
          end: start + part[0].length,
          word: index,
          glued: part.index > 0 || start === end,
        })
      }
    }
    end = word.end
  }
  return all
}

/** The lower-cased piece at an index, empty outside the sentence. */
export const at = (all: Pieces, index: number): string => all[index]?.lower ?? ''

/** The index behind a hyphen or dash at `index`, or `index` itself. */
export const hyphen = (all: Pieces, index: number): number => {
  const mark = at(all, index)
  return mark === '-' || mark === '‑' || mark === '–' ? index + 1 : index
}

/** The index behind an optional piece. */
export const skip = (all: Pieces, index: number, lower: string): number =>
  at(all, index) === lower ? index + 1 : index
