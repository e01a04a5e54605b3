import type { Span } from '../record/span.ts'
import { isLower, isSpace } from './characters.ts'
import { type Mark, quotationMarks } from './quotation-marks.ts'

/** A stretch in quotation marks, marks included; `open` where no closing mark was written (it runs to the paragraph's end). */
export interface Quotation {
  readonly span: Span
  readonly open: boolean
  /** Index of the enclosing quotation, for a quotation in a quotation. */
  readonly within: number | null
}

interface Pair {
  readonly start: number
  readonly end: number
  readonly kind: Mark['kind']
  readonly open: boolean
}

/** More marks than this are never open at once in sound text. */
const MOST_OPEN = 8

/** For each mark: whether another that may close a single quotation comes before the next that opens one. */
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

const isPossessive = (text: string, mark: Mark): boolean =>
  mark.weak && /[sSzZxX]/.test(text.charAt(mark.start - 1)) && isLower(text, mark.end + 1)

/** Whether a quotation is expected at a mark: the paragraph begins there, or a colon or comma stands before it. */
const isExpected = (text: string, mark: Mark, span: Span): boolean => {
  let before = mark.start - 1
  while (before >= span[0] && isSpace(text.charCodeAt(before))) before--
  return before < span[0] || /[:,]/.test(text.charAt(before))
}

const innermost = (stack: readonly Mark[], kind: Mark['kind']): number => {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    if (stack[depth]?.kind === kind) return depth
  }
  return -1
}

/** Pairs the marks of one paragraph; what is left open is handed back too. */
const pairUp = (
  text: string,
  span: Span,
  marks: readonly Mark[],
): { readonly pairs: Pair[]; readonly left: readonly Mark[] } => {
  const later = laterClosers(marks)
  const pairs: Pair[] = []
  const stack: Mark[] = []
  for (const [index, mark] of marks.entries()) {
    const depth = innermost(stack, mark.kind)
    const opener = stack[depth]
    const opens = mark.turn === 'opens' || (mark.turn === 'either' && opener === undefined)
    if (opens) {
      if (mark.turn === 'either' && isSpace(text.charCodeAt(mark.end))) continue
      // Single marks do not nest in each other: one of the two is an apostrophe.
      if (mark.kind === 'single' && opener !== undefined && depth === stack.length - 1) {
        if (isExpected(text, opener, span)) continue
        stack.pop()
      }
      stack.push(mark)
      if (stack.length > MOST_OPEN) stack.shift()
    } else if (opener !== undefined) {
      if (mark.kind === 'single' && later[index] && isPossessive(text, mark)) continue
      if (mark.start > opener.end) {
        pairs.push({ start: opener.start, end: mark.end, kind: mark.kind, open: false })
      }
      stack.length = depth
    }
  }
  return { pairs, left: stack }
}

/**
 * The quotation that a paragraph leaves open, as is the custom where the next paragraph goes on with it; a stray mark
 * opens none.
 */
const leftOpen = (
  text: string,
  span: Span,
  pairs: readonly Pair[],
  left: readonly Mark[],
  next: Mark | undefined,
): Pair | null => {
  const mark = left.find(({ kind }) => kind === 'double') ?? left[0]
  if (mark === undefined) return null
  const goesOn = next?.kind === mark.kind
  const starts = mark.start === span[0]
  const last = pairs.every(({ kind, start }) => kind !== mark.kind || start < mark.start)
  const sure =
    mark.kind === 'single'
      ? goesOn && last && isExpected(text, mark, span)
      : (goesOn && (last || starts)) || (starts && last)
  return sure ? { start: mark.start, end: span[1], kind: mark.kind, open: true } : null
}

/** Quotations of a text in the order of their starts; none crosses the end of a paragraph. */
export function quotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const found: Quotation[] = []
  const marks = quotationMarks(text, paragraphs)
  for (const [index, span] of paragraphs.entries()) {
    const mine = marks[index] ?? []
    if (mine.length === 0) continue
    const { pairs, left } = pairUp(text, span, mine)
    if (left.length > 0) {
      const first = marks[index + 1]?.[0]
      const begins = first?.turn === 'opens' && first.start === paragraphs[index + 1]?.[0]
      const open = leftOpen(text, span, pairs, left, begins ? first : undefined)
      if (open !== null) pairs.push(open)
    }
    pairs.sort((one, other) => one.start - other.start || other.end - one.end)
    const around: number[] = []
    for (const { start, end, open } of pairs) {
      while (around.length > 0 && (found[around.at(-1) as number]?.span[1] ?? 0) <= start) {
        around.pop()
      }
      found.push({ span: [start, end], open, within: around.at(-1) ?? null })
      around.push(found.length - 1)
    }
  }
  return found
}
