import type { Span } from '../record/span.ts'
import { classAt, DIGIT, isSpace, LETTER } from './characters.ts'

/** A mark that opens or closes a quotation, or may do either. */
export interface Mark {
  readonly kind: 'double' | 'single' | 'angle'
  readonly turn: 'opens' | 'closes' | 'either'
  readonly start: number
  readonly end: number
  /** It may as well be the apostrophe of a plural possessive ("the sides' figures"). */
  readonly weak: boolean
}

const MARKS = /["“”„‟«»]|``|''|[‘’]{2}|['‘’‚`]/g
const DOUBLE = /["“”„‟]/
const ELIDED =
  /['’‘](?:\d\ds?|n['’]?|em|til|till|cause|tis|twas|cos|bout|round|s|m|d|ll|ve|re|t)(?![\p{L}\p{N}])/iuy
const OPENING_NEIGHBOUR = /[([{“‘«„"'`–—/:-]/
const CLOSING_NEIGHBOUR = /[)\]}”’»"'.,;:!?…–—-]/

const spaceBefore = (text: string, at: number, span: Span): boolean =>
  at <= span[0] || isSpace(text.charCodeAt(at - 1))

const spaceAfter = (text: string, at: number, span: Span): boolean =>
  at >= span[1] || isSpace(text.charCodeAt(at))

const isWordy = (text: string, at: number): boolean => {
  const kind = classAt(text, at)
  return kind === LETTER || kind === DIGIT
}

/** Which way a mark without a direction of its own turns, by its neighbours. */
const turnOf = (text: string, start: number, end: number, span: Span): Mark['turn'] => {
  const before = spaceBefore(text, start, span)
  const after = spaceAfter(text, end, span)
  if (before && after) return 'either'
  if (before) return 'opens'
  if (after) return 'closes'
  const opening = OPENING_NEIGHBOUR.test(text.charAt(start - 1))
  const closing = CLOSING_NEIGHBOUR.test(text.charAt(end))
  if (opening === closing) return 'either'
  return opening ? 'opens' : 'closes'
}

/** A single mark, unless it is an apostrophe. */
const singleMark = (text: string, start: number, span: Span): Mark | null => {
  const end = start + 1
  const character = text.charAt(start)
  const wordBefore = start > span[0] && isWordy(text, start - 1)
  const wordAfter = end < span[1] && isWordy(text, end)
  if (wordBefore && wordAfter) return null
  ELIDED.lastIndex = start
  if (!wordBefore && ELIDED.test(text)) return null
  const opener: Mark = { kind: 'single', turn: 'opens', start, end, weak: false }
  if (character === '‘' || character === '‚') return wordBefore ? null : opener
  if (character === '`') return wordAfter && !wordBefore ? opener : null
  const turn = turnOf(text, start, end, span)
  if (turn === 'either' || (character === '’' && turn === 'opens')) return null
  const weak = turn === 'closes' && wordBefore && end < span[1] && isSpace(text.charCodeAt(end))
  return { kind: 'single', turn, start, end, weak }
}

const doubleTurn = (text: string, start: number, end: number, span: Span): Mark['turn'] => {
  const mark = text.slice(start, end)
  const before = spaceBefore(text, start, span)
  const after = spaceAfter(text, end, span)
  switch (mark) {
    case '„':
    case '‟':
    case '``':
    case '‘‘':
      return 'opens'
    // German closes with the mark that English opens with; Swedish opens with the one that English closes with.
    case '“':
      return !before && (after || /[.,;:!?)]/.test(text.charAt(end))) ? 'closes' : 'opens'
    case '”':
      return before && !after ? 'opens' : 'closes'
    default:
      return turnOf(text, start, end, span)
  }
}

const markAt = (text: string, start: number, mark: string, span: Span): Mark | null => {
  const end = start + mark.length
  if (mark === '«' || mark === '»') {
    return { kind: 'angle', turn: mark === '«' ? 'opens' : 'closes', start, end, weak: false }
  }
  if (mark.length === 2 || DOUBLE.test(mark)) {
    const turn = doubleTurn(text, start, end, span)
    // An inch mark or a stray one inside a word opens nothing.
    if (turn === 'either' && isWordy(text, start - 1)) {
      return { kind: 'double', turn: 'closes', start, end, weak: false }
    }
    return { kind: 'double', turn, start, end, weak: false }
  }
  return singleMark(text, start, span)
}

/** Quotation marks of every paragraph, in one pass over the text. */
export function quotationMarks(
  text: string,
  paragraphs: readonly Span[],
): readonly (readonly Mark[])[] {
  const found: Mark[][] = paragraphs.map(() => [])
  let index = 0
  for (const match of text.matchAll(MARKS)) {
    while (index < paragraphs.length && (paragraphs[index] as Span)[1] <= match.index) index++
    const span = paragraphs[index]
    if (span === undefined) break
    const mark = markAt(text, match.index, match[0], span)
    if (mark !== null) found[index]?.push(mark)
  }
  return found
}
