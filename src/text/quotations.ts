import type { Span } from '../record/span.ts'
import { classAt, DIGIT, isLower, isSpace, LETTER } from './characters.ts'

/** A stretch in quotation marks, marks included; `open` where no closing mark was written (it runs to the paragraph's end). */
export interface Quotation {
  readonly span: Span
  readonly open: boolean
  /** Index of the enclosing quotation, for a quotation in a quotation. */
  readonly within: number | null
}

type Kind = 'double' | 'single' | 'angle'
type Turn = 'opens' | 'closes' | 'either' | 'none'

interface Mark {
  readonly kind: Kind
  readonly turn: Turn
  readonly start: number
  readonly end: number
  /** A plural possessive looks the same ("the sides' figures"). */
  readonly weak: boolean
}

const MARKS = /["“”„‟«»]|``|''|[‘’]{2}|['‘’‚`]/gu
const NO_OPENER =
  /['’‘](?:\d\ds?|n['’]?|em|til|till|cause|tis|twas|cos|bout|round|s|m|d|ll|ve|re|t)(?![\p{L}\p{N}])/iuy
const OPENING_NEIGHBOUR = /[([{“‘«„"'`–—/:-]/
const CLOSING_NEIGHBOUR = /[)\]}”’»"'.,;:!?…–—-]/

const spaceBefore = (text: string, at: number, from: number): boolean =>
  at <= from || isSpace(text.charCodeAt(at - 1))

const spaceAfter = (text: string, at: number, to: number): boolean =>
  at >= to || isSpace(text.charCodeAt(at))

/** Which way a mark without a direction of its own turns, by its neighbours. */
const turnOf = (text: string, start: number, end: number, span: Span): Turn => {
  const before = spaceBefore(text, start, span[0])
  const after = spaceAfter(text, end, span[1])
  if (before && after) return 'either'
  if (before) return 'opens'
  if (after) return 'closes'
  const opening = OPENING_NEIGHBOUR.test(text.charAt(start - 1))
  const closing = CLOSING_NEIGHBOUR.test(text.charAt(end))
  if (opening && !closing) return 'opens'
  if (closing && !opening) return 'closes'
  return 'either'
}

const isWordy = (text: string, at: number): boolean => {
  const kind = classAt(text, at)
  return kind === LETTER || kind === DIGIT
}

const singleMark = (text: string, start: number, span: Span): Mark | null => {
  const end = start + 1
  const character = text.charAt(start)
  const wordBefore = start > span[0] && isWordy(text, start - 1)
  const wordAfter = end < span[1] && isWordy(text, end)
  if (wordBefore && wordAfter) return null
  NO_OPENER.lastIndex = start
  if (!wordBefore && NO_OPENER.test(text)) return null
  if (character === '‘' || character === '‚')
    return wordBefore ? null : { kind: 'single', turn: 'opens', start, end, weak: false }
  if (character === '`')
    return wordAfter && !wordBefore
      ? { kind: 'single', turn: 'opens', start, end, weak: false }
      : null
  const turn = turnOf(text, start, end, span)
  if (turn === 'either' || (character === '’' && turn === 'opens')) return null
  const weak = turn === 'closes' && wordBefore && spaceAfter(text, end, span[1]) && end < span[1]
  return { kind: 'single', turn, start, end, weak }
}

const doubleMark = (text: string, start: number, end: number, span: Span): Mark => {
  const character = text.slice(start, end)
  let turn: Turn
  if (
    character === '“' ||
    character === '„' ||
    character === '‟' ||
    character === '``' ||
    character === '‘‘'
  )
    turn = 'opens'
  else if (character === '”' || character === "''" || character === '’’') turn = 'closes'
  else turn = turnOf(text, start, end, span)
  // Curly marks that an editor turned the wrong way, and '' used for both.
  if (character === '”' && spaceBefore(text, start, span[0]) && !spaceAfter(text, end, span[1]))
    turn = 'opens'
  if (character === "''" || character === '‘’' || character === '’’' || character === '’‘')
    turn = turnOf(text, start, end, span)
  if (character === '“' && !spaceBefore(text, start, span[0]) && spaceAfter(text, end, span[1]))
    turn = 'closes'
  return { kind: 'double', turn, start, end, weak: false }
}

const marksOf = (text: string, span: Span): readonly Mark[] => {
  const found: Mark[] = []
  MARKS.lastIndex = span[0]
  for (;;) {
    const match = MARKS.exec(text)
    if (match === null || match.index >= span[1]) break
    const start = match.index
    const mark = match[0]
    const end = start + mark.length
    if (mark === '«' || mark === '»')
      found.push({
        kind: 'angle',
        turn: mark === '«' ? 'opens' : 'closes',
        start,
        end,
        weak: false,
      })
    else if (
      mark === '"' ||
      mark === '“' ||
      mark === '”' ||
      mark === '„' ||
      mark === '‟' ||
      mark.length === 2
    )
      found.push(doubleMark(text, start, end, span))
    else {
      const single = singleMark(text, start, span)
      if (single !== null) found.push(single)
    }
  }
  return found
}

/** Whether another mark that may close a single quotation comes before the next that opens one. */
const laterClosers = (marks: readonly Mark[]): readonly boolean[] => {
  const later = new Array<boolean>(marks.length).fill(false)
  let seen = false
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as Mark
    later[index] = seen
    if (mark.kind === 'single') seen = mark.turn === 'closes'
    else if (mark.kind === 'double') seen = false
  }
  return later
}

const MOST_OPEN = 8

interface Found {
  readonly start: number
  readonly end: number
  readonly open: boolean
}

/** Quotations of one paragraph, and the start of a double quotation that it leaves unclosed. */
const inParagraph = (
  text: string,
  span: Span,
): { readonly closed: Found[]; readonly unclosed: number | null } => {
  const marks = marksOf(text, span)
  const later = laterClosers(marks)
  const closed: Found[] = []
  const stack: Mark[] = []
  const depthOf = (kind: Kind): number => {
    for (let depth = stack.length - 1; depth >= 0; depth--)
      if (stack[depth]?.kind === kind) return depth
    return -1
  }
  for (const [index, mark] of marks.entries()) {
    let depth = depthOf(mark.kind)
    let turn = mark.turn
    if (turn === 'either') {
      if (depth >= 0) turn = 'closes'
      else
        turn =
          spaceAfter(text, mark.end, span[1]) || isWordy(text, mark.start - 1) ? 'none' : 'opens'
    }
    if (turn === 'opens') {
      stack.push(mark)
      if (stack.length > MOST_OPEN) stack.shift()
    } else if (turn === 'closes' && depth >= 0) {
      if (
        mark.kind === 'single' &&
        mark.weak &&
        /[sSzZxX]/.test(text.charAt(mark.start - 1)) &&
        later[index] &&
        isLower(text, mark.end + 1)
      )
        continue
      const opener = stack[depth] as Mark
      if (mark.start > opener.end) closed.push({ start: opener.start, end: mark.end, open: false })
      while (stack.length > depth) stack.pop()
      depth = -1
    }
  }
  const first = stack.find((mark) => mark.kind === 'double')
  return { closed, unclosed: first?.start ?? null }
}

const opensWithMark = (text: string, span: Span | undefined): boolean =>
  span !== undefined && /^(?:["“„«]|``|''|‘‘)/.test(text.slice(span[0], span[0] + 2))

/** Quotations of a text in the order of their starts; none crosses the end of a paragraph. */
export function quotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const found: Quotation[] = []
  for (const [index, span] of paragraphs.entries()) {
    const { closed, unclosed } = inParagraph(text, span)
    if (unclosed !== null) {
      const goesOn = opensWithMark(text, paragraphs[index + 1])
      const atStart = unclosed === span[0]
      const only = closed.every((quotation) => quotation.start < unclosed)
      if (goesOn || (atStart && only)) closed.push({ start: unclosed, end: span[1], open: true })
    }
    closed.sort((one, other) => one.start - other.start || other.end - one.end)
    const around: number[] = []
    for (const { start, end, open } of closed) {
      while (
        around.length > 0 &&
        (found[around[around.length - 1] as number] as Quotation).span[1] <= start
      )
        around.pop()
      found.push({ span: [start, end], open, within: around[around.length - 1] ?? null })
      around.push(found.length - 1)
    }
  }
  return found
}
