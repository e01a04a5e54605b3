import type { Block } from './blocks.ts'

const size = 3

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const runsOf = (words: readonly string[]): string[] => {
  const length = Math.min(size, words.length)
  return words
    .slice(0, words.length - length + 1)
    .map((_, at) => words.slice(at, at + length).join(' '))
}

/** Share of the runs of three words of one text that stand in the other. */
const shared = (runs: readonly string[], others: ReadonlySet<string>): number =>
  runs.length === 0 ? 0 : runs.filter((run) => others.has(run)).length / runs.length

/** The stated body must be most of what was found, or it is a teaser or another text. */
const agreement = 0.6

/**
 * Keeps of the blocks those that the page's own JSON-LD says are its article. The stated body is not taken itself: its
 * paragraphs are mostly lost in it.
 */
export function asStated(blocks: readonly Block[], stated: string | null): readonly Block[] {
  if (stated === null) return blocks
  const words = wordsOf(stated)
  if (words.length < 60) return blocks
  const body = new Set([...runsOf(words), ...words])
  const runs = blocks.map(({ text }) => runsOf(wordsOf(text)))
  const all = runs.flat()
  if (shared(all, body) < agreement) return blocks
  return blocks.filter((_, at) => {
    const own = runs[at] as string[]
    return own.length === 0 || shared(own, body) >= 0.5
  })
}
