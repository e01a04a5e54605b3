import { printable } from '../printable.ts'

/** Words that look alike; `label` are numbers for the margin of the line on which they begin. */
export interface Segment {
  readonly text: string
  readonly style?: (words: string) => string
  readonly label?: readonly number[]
}

export interface WrappedLine {
  readonly text: string
  readonly labels: readonly number[]
}

interface Piece {
  readonly segment: Segment
  readonly text: string
  readonly labels: readonly number[]
}

const none: readonly number[] = []

/** Cuts segments at white space into words, each of one or more differently styled pieces. */
function toWords(segments: readonly Segment[]): Piece[][] {
  const words: Piece[][] = []
  let word: Piece[] = []
  let waiting: number[] = []
  for (const segment of segments) {
    if (segment.label) waiting.push(...segment.label)
    for (const [index, text] of segment.text.split(/\s+/).entries()) {
      if (index > 0 && word.length > 0) {
        words.push(word)
        word = []
      }
      if (text === '') continue
      word.push({ segment, text: printable(text), labels: waiting.length > 0 ? waiting : none })
      waiting = []
    }
  }
  if (word.length > 0) words.push(word)
  return words
}

const lengthOf = (word: readonly Piece[]): number =>
  word.reduce((sum, { text }) => sum + text.length, 0)

/** Joins the words of a line, styling neighbours of one segment in one go. */
function render(words: readonly (readonly Piece[])[]): WrappedLine {
  let text = ''
  let run = ''
  let segment: Segment | undefined
  const flush = () => {
    text += segment?.style ? segment.style(run) : run
    run = ''
  }
  for (const [index, word] of words.entries()) {
    for (const [at, piece] of word.entries()) {
      const space = index > 0 && at === 0 ? ' ' : ''
      if (piece.segment === segment) {
        run += space + piece.text
        continue
      }
      flush()
      text += space
      segment = piece.segment
      run = piece.text
    }
  }
  flush()
  return { text, labels: words.flatMap((word) => word.flatMap(({ labels }) => labels)) }
}

/**
 * Breaks segments into lines of at most `width` characters; white space of any kind becomes one space.
 *
 * @example wrap([{ text: 'They left ' }, { text: 'on Monday', style: bold }], 12)
 *   // 'They left on', '<bold>Monday</bold>'
 */
export function wrap(segments: readonly Segment[], width: number): WrappedLine[] {
  const lines: Piece[][][] = []
  let line: Piece[][] = []
  let length = 0
  for (const word of toWords(segments)) {
    const more = lengthOf(word)
    if (line.length > 0 && length + 1 + more > width) {
      lines.push(line)
      line = []
      length = 0
    }
    length += more + (line.length > 0 ? 1 : 0)
    line.push(word)
  }
  if (line.length > 0) lines.push(line)
  return lines.map(render)
}
