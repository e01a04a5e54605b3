import type { Cut } from '../text/cut.ts'

/** Pieces of a window, [CLS] and [SEP] included: what the model was trained with. */
export const LONGEST = 320
/** A window begins again with up to so many pieces of whole sentences of the one before. */
const OVERLAP = 32
/** Longer ones are made only for a sentence that needs it: attention costs the square. */
const USUAL = 256

/** Words [first, end) go through the model together; of them [from, to) are taken from this window. */
export interface Window {
  readonly first: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly pieces: number
}

/** Cuts over-long sentences, so that every unit fits into a window. */
function units({ sentences }: Cut, sizes: Uint16Array): (readonly [number, number, number])[] {
  const out: (readonly [number, number, number])[] = []
  for (const [first, end] of sentences) {
    let start = first
    let size = 0
    for (let i = first; i < end; i++) {
      const more = sizes[i] as number
      if (size + more > LONGEST - 2) {
        out.push([start, i, size])
        start = i
        size = 0
      }
      size += more
    }
    if (end > start) out.push([start, end, size])
  }
  return out
}

/** Windows of a text are made about equally long, so that its last is no scrap without context. */
function roomFor(total: number): number {
  const fresh = USUAL - 2 - OVERLAP
  return Math.min(USUAL, 2 + OVERLAP + Math.ceil(total / Math.ceil(total / fresh || 1)))
}

/**
 * Lays windows of whole sentences over a text; neighbours overlap, and each takes the words for which it has more context.
 *
 * @param sizes number of word pieces of each word
 */
export function windows(cut: Cut, sizes: Uint16Array): readonly Window[] {
  const all = units(cut, sizes)
  const room = roomFor(all.reduce((sum, [, , size]) => sum + size, 0))
  const out: Window[] = []
  let begin = 0
  let from = 0
  while (begin < all.length) {
    let end = begin
    let size = 2
    while (end < all.length && (end === begin || size + (all[end]?.[2] as number) <= room)) {
      size += all[end]?.[2] as number
      end++
    }
    const first = all[begin]?.[0] as number
    const last = all[end - 1]?.[1] as number
    if (end === all.length) {
      out.push({ first, end: last, from, to: last, pieces: size })
      break
    }
    let next = end
    let shared = 0
    while (next - 1 > begin && shared + (all[next - 1]?.[2] as number) <= OVERLAP) {
      next--
      shared += all[next]?.[2] as number
    }
    // The first half of the shared sentences belongs here, the rest to the next window.
    const border = all[next + Math.ceil((end - next) / 2)]?.[0] as number
    out.push({ first, end: last, from, to: border, pieces: size })
    from = border
    begin = next
  }
  return out
}
