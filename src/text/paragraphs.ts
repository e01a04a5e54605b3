import type { Span } from '../record/span.ts'
import { isSpace } from './characters.ts'

// White space as Python has it, for the definition of a paragraph is written in it: a byte order mark is none.
const isWhite = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  return code !== 0xfeff && isSpace(code)
}

/** Blocks of text between blank lines, without the white space around them. */
export function paragraphs(text: string): readonly Span[] {
  const found: Span[] = []
  let start = -1
  let end = -1
  let line = 0
  while (line < text.length) {
    const newline = text.indexOf('\n', line)
    const stop = newline < 0 ? text.length : newline
    let first = line
    while (first < stop && isWhite(text, first)) first++
    if (first === stop) {
      if (start >= 0) found.push([start, end])
      start = -1
    } else {
      let last = stop
      while (isWhite(text, last - 1)) last--
      if (start < 0) start = first
      end = last
      // By the definition white space at the end of a line ends the paragraph; that of Windows is part of the line end.
      if (last < stop && !(last === stop - 1 && text.charCodeAt(last) === 0x0d)) {
        found.push([start, end])
        start = -1
      }
    }
    line = stop + 1
  }
  if (start >= 0) found.push([start, end])
  return found
}
