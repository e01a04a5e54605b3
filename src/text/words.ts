import type { Span } from '../record/span.ts'
import { classAt, DIGIT, isSpace, isUpper, LETTER, MARK, OTHER, unitClass } from './characters.ts'
import { keepsStop } from './full-stop.ts'
import {
  ACRONYM,
  CLITIC,
  DATE,
  ELIDED,
  EMOJI,
  FILE,
  FRACTION,
  fused,
  MAIL,
  match,
  NOON,
  NUMBER,
  prefixes,
  SLASHED,
  SMILEY,
  URL,
  units,
} from './word-patterns.ts'

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x60 || code === 0xb4

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** End of the letters and digits (with their marks) that start at `at`. */
const runEnd = (text: string, at: number, limit: number): number => {
  let end = at
  while (end < limit && classAt(text, end) !== OTHER) end += widthAt(text, end)
  return end
}

/** Cuts the run of letters, digits and inner apostrophes from `start` to `end` where clitics begin. */
const pushRun = (text: string, start: number, end: number, found: Span[]): void => {
  const size = end - start
  if (size >= 2 && size <= 64) {
    const run = text.slice(start, end)
    const first = size <= 8 ? fused.get(run.toLowerCase()) : undefined
    if (first !== undefined && run !== 'IM') {
      found.push([start, start + first], [start + first, end])
      return
    }
    const clitic = CLITIC.exec(run)
    if (clitic !== null && clitic.index > 0 && !/^\d*0['’]s$/.test(run)) {
      // "shouldn't've" has two.
      pushRun(text, start, start + clitic.index, found)
      found.push([start + clitic.index, end])
      return
    }
  }
  found.push([start, end])
}

/** End of the word that starts with the letter or digit at `at`: O'Hara, AT&T, anti-tank. */
const wordEnd = (text: string, at: number, limit: number): number => {
  let end = runEnd(text, at, limit)
  while (end + 1 < limit) {
    const code = text.charCodeAt(end)
    const next = classAt(text, end + 1)
    let stop = -1
    if (isApostrophe(code) && next === LETTER) stop = runEnd(text, end + 1, limit)
    else if (code === 0x26 && end - at <= 4 && isUpper(text, at) && isUpper(text, end + 1)) {
      stop = runEnd(text, end + 1, limit)
      if (stop - end > 4) return end
    } else if (code === 0x2d && (next === LETTER || next === DIGIT) && end - at <= 7) {
      const inside = text.charCodeAt(at - 1) === 0x2d
      // "post|-|U.S."
      const acronym = text.charAt(end + 2) === '.' && isUpper(text, end + 3)
      if (inside || acronym || !prefixes.has(text.slice(at, end).toLowerCase())) return end
      stop = runEnd(text, end + 1, limit)
    }
    if (stop < 0) return end
    end = stop
  }
  return end
}

/** Pushes the number at `at` and says where it ends: "5|pm", "1960s", "2020|'s", "3rd". */
const pushNumber = (text: string, at: number, limit: number, found: Span[]): number => {
  let end = match(DATE, text, at, limit)
  if (end < 0) {
    end = match(NUMBER, text, at, limit)
    if (end < 0) end = runEnd(text, at, limit)
    const whole = match(NOON, text, end, limit) < 0 ? runEnd(text, end, limit) : end
    if (whole - end > 8 || !units.has(text.slice(end, whole).toLowerCase())) end = whole
    const possessive = isApostrophe(text.charCodeAt(end)) && /^s$/i.test(text.charAt(end + 1))
    if (possessive && end + 2 <= limit && runEnd(text, end + 1, limit) === end + 2) {
      pushRun(text, at, end + 2, found)
      return end + 2
    }
  }
  found.push([at, end])
  return end
}

/** Pushes the word at `at`, which begins with a letter, and says where it ends. */
const pushWord = (
  text: string,
  at: number,
  limit: number,
  final: boolean,
  found: Span[],
): number => {
  let end = -1
  const second = text.charCodeAt(at + 1)
  if (second === 0x2e || text.startsWith('Ph.D', at)) end = match(ACRONYM, text, at, limit)
  else if (second === 0x2f) end = match(SLASHED, text, at, limit)
  if (end < 0) {
    end = wordEnd(text, at, limit)
    const after = end < limit ? text.charAt(end) : ''
    const dollar = after === '$' && /^(?:US|A|AU|C|CA|NZ|HK|NT|S)$/.test(text.slice(at, end))
    if (
      !dollar &&
      !(after === '.' && keepsStop(text, at, end, final && closes(text, end, limit)))
    ) {
      pushRun(text, at, end, found)
      return end
    }
    end++
  }
  found.push([at, end])
  return end
}

const closes = (text: string, stop: number, limit: number): boolean => {
  let at = stop + 1
  while (at < limit && /["'”’»)\]]/.test(text.charAt(at))) at++
  return at === limit
}

const ALONE: ReadonlySet<string> = new Set('"()[]{},;:%$€£/“”«»„'.split(''))

/** End of the punctuation at `at`: the same mark repeated is one word ("...", "--", "''"), brackets are not. */
const symbolEnd = (text: string, at: number, limit: number): number => {
  const code = text.charCodeAt(at)
  let end = at + widthAt(text, at)
  const next = end < limit ? text.charCodeAt(end) : 0
  const asks = next === 0x3f || next === 0x21
  if (asks && (code === 0x2e || code === 0x3f || code === 0x21)) {
    while (end < limit && /[?!]/.test(text.charAt(end))) end++
  } else if (isApostrophe(code) || code === 0x2018) {
    if (next === code || (code === 0x2018 && next === 0x2019)) end++
  } else if (end === at + 1 && !ALONE.has(text.charAt(at))) {
    while (end < limit && text.charCodeAt(end) === code) end++
  }
  while (end < limit && classAt(text, end) === MARK) end += widthAt(text, end)
  return end
}

/** End of what begins at `at` with neither letter nor digit: an elision, a smiley, a tag, punctuation. */
const otherEnd = (text: string, at: number, limit: number): number => {
  const code = text.charCodeAt(at)
  let end = -1
  if (isApostrophe(code)) end = match(ELIDED, text, at, limit)
  else if (code === 0x2e) end = match(FRACTION, text, at, limit)
  else if ((code >= 0x3a && code <= 0x3d) || code === 0x28) end = match(SMILEY, text, at, limit)
  else if (code === 0x40 || code === 0x23) {
    if (at + 1 < limit && classAt(text, at + 1) === LETTER) end = runEnd(text, at + 1, limit)
  } else if (code === 0x2b) end = match(NUMBER, text, at + 1, limit)
  else if (code > 0x2000) end = match(EMOJI, text, at, limit)
  return end < 0 ? symbolEnd(text, at, limit) : end
}

/**
 * Cuts the text without white space from `start` to `end` into words.
 *
 * @param final whether the sentence ends with it
 */
const cut = (text: string, start: number, end: number, final: boolean, found: Span[]): void => {
  const chunk = end - start > 5 ? text.slice(start, end) : ''
  const dots = chunk.includes('.', 1)
  const mail = chunk.includes('@')
  const link = chunk.includes('://') || (dots && /www|mailto/i.test(chunk))
  let at = start
  while (at < end) {
    const kind = classAt(text, at)
    if (kind === OTHER) {
      const stop = otherEnd(text, at, end)
      found.push([at, stop])
      at = stop
      continue
    }
    let stop = link ? match(URL, text, at, end) : -1
    if (stop < 0 && mail) stop = match(MAIL, text, at, end)
    if (stop < 0 && dots) stop = match(FILE, text, at, end)
    if (stop >= 0) {
      found.push([at, stop])
      at = stop
    } else if (kind === DIGIT) at = pushNumber(text, at, end, found)
    else at = pushWord(text, at, end, final, found)
  }
}

/** Words of a sentence as Universal Dependencies cuts them ("do|n't", "sides|'"). */
export function words(text: string, span: Span): readonly Span[] {
  const found: Span[] = []
  const limit = span[1]
  let at = span[0]
  while (at < limit) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    let end = at
    let plain = true
    while (end < limit) {
      const kind = unitClass(text.charCodeAt(end))
      if (kind !== LETTER) {
        if (isSpace(text.charCodeAt(end))) break
        plain = false
      }
      end++
    }
    if (!plain) cut(text, at, end, end === limit, found)
    else if (end - at > 8) found.push([at, end])
    else pushRun(text, at, end, found)
    at = end
  }
  return found
}
