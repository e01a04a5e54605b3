import type { Span } from '../../record/span.ts'

const width = 1024

/** Numbered spans, found again by where they stand, so that a long report is no slower by the word than a short one. */
export interface Near {
  add(index: number, spans: readonly Span[]): void
  /** Numbers of all that may overlap the spans, smallest first, each once. */
  around(spans: readonly Span[]): readonly number[]
}

/** An empty table of spans by blocks of the text. */
export function near(): Near {
  const blocks = new Map<number, number[]>()
  return {
    add(index, spans) {
      for (const block of blocksOf(spans)) {
        const known = blocks.get(block)
        if (known) known.push(index)
        else blocks.set(block, [index])
      }
    },
    around(spans) {
      const found = new Set<number>()
      for (const block of blocksOf(spans))
        for (const index of blocks.get(block) ?? []) found.add(index)
      return [...found].sort((a, b) => a - b)
    },
  }
}

function blocksOf(spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [start, end] of spans) {
    for (let block = Math.floor(start / width); block <= Math.floor(end / width); block += 1)
      found.add(block)
  }
  return found
}
