import { readFileSync } from 'node:fs'
import type { Report } from '../src/record/report.ts'
import type { Cut } from '../src/text/cut.ts'

export const jsonLines = <Line>(file: string): readonly Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)

/** A gold document's text as a report; a corpus's own title is not put before it, since its offsets count in `text`. */
export const reportOf = (line: {
  readonly id: string
  readonly text: string
  readonly date?: string | null
  readonly publisher?: string | null
}): Report => ({
  id: line.id,
  url: null,
  date: line.date?.slice(0, 10) ?? null,
  publisher: line.publisher ?? null,
  text: line.text,
  headline: null,
})

/** Gold words as a cut text: joined by spaces, a paragraph for each range of `paragraphs` (sentence indices). */
export function cutOf(
  sentences: readonly (readonly string[])[],
  starts: readonly number[] = [0],
): Cut {
  let text = ''
  const words: [number, number][] = []
  const ranges: [number, number][] = []
  for (const sentence of sentences) {
    const first = words.length
    for (const form of sentence) {
      if (text !== '') text += ' '
      words.push([text.length, text.length + form.length])
      text += form
    }
    ranges.push([first, words.length])
  }
  const paragraphs = starts.map((first, i) => {
    const end = starts[i + 1] ?? sentences.length
    const from = words[ranges[first]?.[0] ?? 0]?.[0] ?? 0
    return {
      span: [from, words[(ranges[end - 1]?.[1] ?? 1) - 1]?.[1] ?? from] as const,
      sentences: [first, end] as const,
    }
  })
  return { text, words, sentences: ranges, paragraphs, quotations: quotationsOf(text, words) }
}

/** Quotations of spaced words, by turns: in a corpus of words a mark does not show which way it turns. */
function quotationsOf(
  text: string,
  words: readonly (readonly [number, number])[],
): Cut['quotations'] {
  const out: { span: [number, number]; open: boolean; within: null }[] = []
  let open: number | null = null
  for (const [start, end] of words) {
    if (!['"', '“', '”', '``', "''"].includes(text.slice(start, end))) continue
    if (open === null) open = start
    else {
      out.push({ span: [open, end], open: false, within: null })
      open = null
    }
  }
  return out
}
