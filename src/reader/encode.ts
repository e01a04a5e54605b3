import { caseClass } from '../text/case.ts'
import { type Cut, quoted } from '../text/cut.ts'
import type { Features } from './input.ts'

/** Pieces of one word that the model sees; only the first is read by the heads. */
const LONGEST_WORD = 16
const UNKNOWN = 100
const CACHED = 50_000

interface Encoded {
  readonly pieces: Uint16Array
  readonly case: number
}

/** Returns a function from a cut text to the model's features; what it learns of words it keeps, up to a limit. */
export function createEncoder(
  pieces: (word: string) => readonly { readonly id: number }[],
): (cut: Cut) => Features {
  const cache = new Map<string, Encoded>()
  const encode = (word: string): Encoded => {
    const known = cache.get(word)
    if (known) return known
    const ids = pieces(word)
      .slice(0, LONGEST_WORD)
      .map(({ id }) => id)
    const fresh = {
      pieces: Uint16Array.from(ids.length > 0 ? ids : [UNKNOWN]),
      case: caseClass(word),
    }
    if (cache.size >= CACHED) cache.clear()
    cache.set(word, fresh)
    return fresh
  }
  return (cut) => {
    const flag = quoted(cut)
    for (const { sentences } of cut.paragraphs) {
      const first = cut.sentences[sentences[0]]?.[0]
      if (first !== undefined && sentences[1] > sentences[0])
        flag[first] = (flag[first] as number) + 2
    }
    const words = cut.words.map(([start, end]) => encode(cut.text.slice(start, end)))
    return {
      pieces: words.map((word) => word.pieces),
      case: Uint8Array.from(words, (word) => word.case),
      flag,
    }
  }
}
