import type { Span } from '../../record/span.ts'

const inWord = /[\p{L}\p{N}]/u

/** Whether a word goes on over a place; surrogates are of letters that Python counts so too. */
const parts = (text: string, at: number): boolean =>
  inWord.test(text.charAt(at - 1)) && inWord.test(text.charAt(at))

/** Where words stand in a text as words of their own, in order and apart, as train/written.py looks for them. */
function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (!parts(text, at) && !parts(text, at + words.length)) found.push(at)
  }
  return found
}

/**
 * The words of a span as train/written names them: `words`, or `words#2` for their second occurrence; null where they cannot be
 * named so, for a word goes on over one of their ends.
 */
export function reference(text: string, [start, end]: Span): string | null {
  const words = text.slice(start, end)
  const found = occurrences(text, words)
  const nth = found.indexOf(start) + 1
  if (words === '' || nth === 0) return null
  return found.length > 1 || /#\d+$/.test(words) ? `${words}#${nth}` : words
}
