import {
  capitalOnly,
  closing,
  leading,
  months,
  numbering,
  starters,
  yielding,
} from './abbreviations.ts'
import { classAt, DIGIT, isSpace, isUpper, LETTER } from './characters.ts'

const skipSpace = (text: string, at: number): number => {
  let next = at
  while (next < text.length && isSpace(text.charCodeAt(next))) next++
  return next
}

/** Whether the word after the white space at `at` begins a sentence, as "The" does and a surname does not. */
const startsSentence = (text: string, at: number): boolean => {
  const start = skipSpace(text, at)
  if (start >= text.length) return true
  let end = start
  while (end < text.length && end - start < 12 && classAt(text, end) === LETTER) end++
  return isUpper(text, start) && starters.has(text.slice(start, end).toLowerCase())
}

/** Whether the capital from `start` to `stop` is a name's initial, and no "Plan B" at a sentence's end. */
const isInitial = (text: string, start: number, stop: number): boolean => {
  const after = skipSpace(text, stop + 1)
  // "(D., Ind.)"
  if (text.charAt(stop + 1) === ',') return true
  if (!isUpper(text, after) || startsSentence(text, after)) return false
  if (text.charAt(start) !== 'I') return true
  let before = start - 1
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--
  let steps = 0
  while (before > 0 && steps++ < 24 && classAt(text, before - 1) === LETTER) before--
  return before >= 0 && isUpper(text, before)
}

/**
 * Whether the full stop at `stop` belongs to the word before it, which begins at `start`.
 *
 * @param final whether nothing but closing marks follows in the sentence
 */
export function keepsStop(text: string, start: number, stop: number, final: boolean): boolean {
  const next = stop + 1
  if (next < text.length && classAt(text, next) === LETTER) return false
  if (text.charAt(next) === '.') return false
  const word = text.slice(start, stop).toLowerCase()
  const capital = isUpper(text, start)
  if (numbering.has(word) && classAt(text, skipSpace(text, next)) === DIGIT) return true
  if (final && yielding.has(word)) return false
  if (leading.has(word) || closing.has(word)) return capital || !capitalOnly.has(word)
  if (months.has(word)) return capital
  return stop - start === 1 && capital && next < text.length && isInitial(text, start, stop)
}
