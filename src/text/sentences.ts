import type { Span } from '../record/span.ts'
import { closing, leading, months, numbering, starters } from './abbreviations.ts'
import { classAt, DIGIT, isLower, isSpace, isUpper, LETTER } from './characters.ts'
import { match } from './word-patterns.ts'

/** A "sentence" of more words than this is a list or a table; it is cut so that nothing later grows with its square. */
const MOST_WORDS = 200

const CLOSERS: ReadonlySet<string> = new Set('"\'”’»)]}'.split(''))
const OPENERS: ReadonlySet<string> = new Set('"\'“‘«([{„`'.split(''))
const MARKS: ReadonlySet<string> = new Set('.?!…'.split(''))
const BULLET = /(?:[-–—•*·▪●◦>]+\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s)/iuy
const CUE =
  /(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|asked|says|asks|wrote|added|told|cried|shouted|replied|wondered|tweeted|posted|exclaimed|declared|demanded|yelled)\b/uy
// A word that ends as words of a text do, and not as parts of an address.
const GLUED = /[\p{L}\p{N}'’-]{1,40}(?=[\s,;:.?!)"”’]*(?:\s|$))/uy
const FAR_CLOSERS = /(?:\s[”»)\]]|\s"(?=\s|$)){1,3}/y
// Names and addresses that begin a sentence in small letters.
const SMALL_START = /^(?:al-|el-|https?|pic\.|www\.)/
const NOTES = /(?: ?\[\d{1,3}\]){1,9}(?=\s|$)/y
const LETTERED = /^(?:\p{L}\.)+\p{L}?$/u

const skipSpace = (text: string, at: number, limit: number): number => {
  let next = at
  while (next < limit && isSpace(text.charCodeAt(next))) next++
  return next
}

const tokenBefore = (text: string, at: number, start: number): string => {
  let first = at
  while (first > start && at - first < 24) {
    const code = text.charCodeAt(first - 1)
    if (
      isSpace(code) ||
      OPENERS.has(text.charAt(first - 1)) ||
      code === 0x2d ||
      code === 0x2f ||
      code === 0x2013 ||
      code === 0x2014
    )
      break
    first--
  }
  return text.slice(first, at)
}

const wordAt = (text: string, at: number, limit: number): string => {
  let end = at
  while (end < limit && end - at < 16 && classAt(text, end) === LETTER) end++
  return text.slice(at, end)
}

/** Whether the full stop at `stop` only shortens a word, so that the sentence goes on at `next`. */
const abbreviates = (
  text: string,
  start: number,
  stop: number,
  next: number,
  span: Span,
): boolean => {
  const token = tokenBefore(text, stop, span[0])
  const word = token.toLowerCase()
  const after = wordAt(text, next, span[1])
  if (numbering.has(word) && classAt(text, next) === DIGIT) return true
  if (
    leading.has(word) &&
    (isUpper(text, stop - token.length) || /^(?:vs|v|e\.g|i\.e|eg|cf|approx)$/.test(word))
  )
    return true
  if (months.has(word) && isUpper(text, stop - token.length))
    return classAt(text, next) === DIGIT || !starters.has(after.toLowerCase())
  const initial = token.length === 1 && isUpper(text, stop - 1)
  if (initial || closing.has(word) || LETTERED.test(token)) {
    if (
      token === 'I' &&
      !/\p{Lu}[\p{L}.]{0,20}\s$/u.test(text.slice(Math.max(start, stop - 24), stop - 1))
    )
      return false
    if (initial && classAt(text, next) !== LETTER) return false
    return !starters.has(after.toLowerCase())
  }
  // "1. Text": the number of a list item.
  return /^\d{1,2}$/.test(token) && start >= stop - token.length - 3
}

/** Whether only the white space is missing between two sentences: "said.The", but not "first.Last@mail.example". */
const isGlued = (text: string, mark: number, next: number): boolean => {
  if (!isUpper(text, next) || !isLower(text, mark - 1) || !isLower(text, mark - 2)) return false
  if (!isLower(text, next + 1) && !isSpace(text.charCodeAt(next + 1))) return false
  GLUED.lastIndex = next
  return GLUED.test(text)
}

/** Whether a dash after a full stop begins the next item of a list, or who is quoted. */
const beginsItem = (text: string, next: number, stopMark: string): boolean => {
  const dashed = stopMark === '.' && /[–—-]/.test(text.charAt(next))
  return dashed && isSpace(text.charCodeAt(next + 1)) && isUpper(text, next + 2)
}

/** Whether a sentence ends with the marks that end at `end` (closing quotation marks included). */
const endsHere = (
  text: string,
  start: number,
  mark: number,
  last: number,
  end: number,
  span: Span,
): boolean => {
  const next = skipSpace(text, end, span[1])
  if (next >= span[1]) return true
  const stopMark = text.charAt(last)
  const closed = end > last + 1
  if (next === end) return mark === last && isGlued(text, mark, next)
  // ". . ." and "? ? ?" with white space between go on.
  if (MARKS.has(text.charAt(next))) return false
  if (isLower(text, next)) {
    if (stopMark === '.' || stopMark === '…')
      return mark === last && !closed && SMALL_START.test(text.slice(next, next + 5))
    return !closed
  }
  if (/[,;:–—-]/.test(text.charAt(next)) && !beginsItem(text, next, stopMark)) return false
  if (stopMark === '.' && mark === last && !closed && abbreviates(text, start, mark, next, span))
    return false
  if (closed && stopMark !== '.') {
    CUE.lastIndex = next
    if (CUE.test(text)) return false
  }
  return true
}

/** Whether the line break at `at` parts two sentences: headings and list items do, wrapped lines do not. */
const breaksLine = (text: string, start: number, at: number, span: Span): boolean => {
  const next = skipSpace(text, at, span[1])
  if (next >= span[1]) return false
  BULLET.lastIndex = next
  if (BULLET.test(text)) return true
  if (!isUpper(text, next) && classAt(text, next) !== DIGIT && !OPENERS.has(text.charAt(next)))
    return false
  let last = at - 1
  while (last > start && isSpace(text.charCodeAt(last))) last--
  const final = text.charAt(last)
  if (/[,;–—-]/.test(final)) return false
  const before = text.lastIndexOf('\n', at - 1)
  const length = at - Math.max(before + 1, span[0])
  const stop = text.indexOf('\n', next)
  const following = (stop < 0 ? span[1] : Math.min(stop, span[1])) - next
  return length < 45 || length > 100 || following < 25
}

/** Sentences of one paragraph. */
export function sentences(text: string, paragraph: Span): readonly Span[] {
  const found: Span[] = []
  const limit = paragraph[1]
  let start = skipSpace(text, paragraph[0], limit)
  let count = 0
  const close = (end: number): void => {
    let last = end
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--
    if (last > start) found.push([start, last])
    start = skipSpace(text, end, limit)
    count = 0
  }
  let at = start
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026 || code === 0x3002) {
      let last = at
      while (last + 1 < limit && MARKS.has(text.charAt(last + 1))) last++
      let end = last + 1
      while (end < limit && CLOSERS.has(text.charAt(end))) end++
      // Closing marks with white space before them.
      const far = match(FAR_CLOSERS, text, end, limit)
      if (far >= 0) end = far
      // "left.[12]": the number of a note belongs to the sentence that it stands behind.
      const note = match(NOTES, text, end, limit)
      if (note >= 0) end = note
      if (endsHere(text, start, at, last, end, paragraph)) close(end)
      at = end
    } else if (code === 0x0a || code === 0x0d || code === 0x2028) {
      if (at > start && breaksLine(text, start, at, paragraph)) close(at)
      at = skipSpace(text, at, limit)
    } else {
      if (isSpace(code) && !isSpace(text.charCodeAt(at + 1)) && ++count >= MOST_WORDS) close(at)
      at++
    }
  }
  close(limit)
  return found
}
