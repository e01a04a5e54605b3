import type { Span } from '../record/span.ts'
import { closing, leading, months, numbering, starters } from './abbreviations.ts'
import { classAt, DIGIT, isSpace, isUpper, LETTER, MARK, OTHER, unitClass } from './characters.ts'

// Words that are two without an apostrophe to show it; the number is the length of the first.
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ...`dont doesnt didnt isnt wasnt werent arent couldnt wouldnt shouldnt hasnt havent hadnt wont cant mustnt neednt aint`
    .split(' ')
    .map((word) => [word, word.length - 2] as const),
  ['theyre', 4],
  ['youre', 3],
  ['youve', 3],
  ['theyve', 4],
  ['weve', 2],
  ['ive', 1],
  ['im', 1],
  ['thats', 4],
  ['theres', 5],
  ['whats', 4],
])

const PREFIXES: ReadonlySet<string> = new Set(
  `e non pre anti mid re post co pro multi ex sub semi neo cross socio psycho counter intra inter micro over un
  arch proto mini pan_ bi de quasi ultra vice_`.split(/\s+/),
)

// Written against their number ("5pm"), yet words of their own.
const UNITS: ReadonlySet<string> = new Set(
  'am pm k m b bn tn mm cm km kg mg ml ft lb lbs mph kph mw kw gw mb gb tb hz mhz ghz'.split(' '),
)

const URL = /(?:(?:https?|ftps?|file):\/\/|www\d?\.|mailto:)[^\s<>"“”«»]*[\p{L}\p{N}/#=&_-]/uy
const MAIL = /[\p{L}\p{N}_.+%-]{1,64}@[\p{L}\p{N}_-]{1,64}(?:\.[\p{L}\p{N}_-]{1,63}){0,8}/uy
const FILE =
  /[\p{L}\p{N}_-]{1,64}(?:\.[\p{L}\p{N}_-]{1,64}){0,8}\.(?:com|org|net|edu|gov|mil|info|int|co|uk|eu|ru|ua|ir|az|am|tr|de|fr|in|cn|us|tv|me|io|html?|php|docx?|xlsx?|pptx?|pdf|txt|jpe?g|png|gif|mp[34]|zip|exe|rtf|csv|json|xml)(?:\/[\p{L}\p{N}/_.#=&?%~-]{0,500}[\p{L}\p{N}/_#=&-])?(?![\p{L}\p{N}_])/iuy
const ACRONYM =
  /\p{L}\.(?:\p{L}\.)+(?:\p{L}(?![\p{L}\p{N}]))?|\p{L}\.\p{L}(?![\p{L}\p{N}])\.?|Ph\.D\.?/uy
const DATE =
  /\d{1,4}[/-]\d{1,2}[/-]\d{1,4}(?![\p{L}\p{N}])|\d{1,2}\/\d{1,2}(?![\p{L}\p{N}/])|\d{3}-\d{3}-\d{4}(?!\d)|\d-\d{3}-\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?!\d)/uy
const NUMBER = /\d+(?:[.,:]\d+)*/uy
const SMILEY = /(?:[:;=8][-o^]?[)(\][DPpO/|*]{1,3}|<3|\(:)(?=\s|$)/uy
const EMOJI =
  /\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}|\ufe0f)*|\p{Regional_Indicator}{1,2}/uy
const CLITIC = /(?:n['’`´]t|['’`´](?:s|m|d|ll|ve|re))$/iu
const ELIDED =
  /['’](?:\d\ds?|n['’]?|em|til|cause|tis|twas|cos|bout|s|m|d|ll|ve|re|t)(?![\p{L}\p{N}])/iuy

const match = (pattern: RegExp, text: string, at: number, limit: number): number => {
  pattern.lastIndex = at
  if (!pattern.test(text)) return -1
  return pattern.lastIndex <= limit ? pattern.lastIndex : -1
}

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x60 || code === 0xb4

/** End of the letters and digits (with their marks) that start at `at`. */
const runEnd = (text: string, at: number, limit: number): number => {
  let end = at
  while (end < limit) {
    const kind = classAt(text, end)
    if (kind === OTHER) break
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  }
  return end
}

/** Whether the word that begins after white space at `at` looks like the beginning of a sentence. */
const startsSentence = (text: string, at: number): boolean => {
  let start = at
  while (start < text.length && isSpace(text.charCodeAt(start))) start++
  if (start >= text.length) return true
  let end = start
  while (end < text.length && end - start < 12 && classAt(text, end) === LETTER) end++
  return isUpper(text, start) && starters.has(text.slice(start, end).toLowerCase())
}

/** Whether the full stop at `stop` belongs to the word before it, which is `text.slice(start, stop)`. */
const keepsStop = (text: string, start: number, stop: number, limit: number): boolean => {
  const word = text.slice(start, stop).toLowerCase()
  const next = text.charCodeAt(stop + 1)
  const ends = stop + 1 >= text.length
  if (!ends && stop + 1 < limit && unitClass(next) === LETTER) return false
  if (numbering.has(word) && !leading.has(word)) {
    let at = stop + 1
    while (at < text.length && isSpace(text.charCodeAt(at))) at++
    return classAt(text, at) === DIGIT
  }
  if (leading.has(word) || closing.has(word))
    return (
      isUpper(text, start) ||
      !/^(?:fig|art|sec|co|la|ill|miss|mo|ark|wash|mass|det|dir|hon|ind|del|wed|sat|sun|fri|mon|est|min|max|pres|para|ore|tex|rep|gen|st|fr|pa|ga|al|mt|ft|rt|v|dist)$/.test(
        word,
      ) ||
      word === 'al' ||
      word === 'v'
    )
  if (months.has(word)) return isUpper(text, start)
  if (stop - start === 1 && isUpper(text, start) && !ends) {
    let before = start - 1
    while (before >= 0 && isSpace(text.charCodeAt(before))) before--
    let after = stop + 1
    while (after < text.length && isSpace(text.charCodeAt(after))) after++
    if (!isUpper(text, after) || startsSentence(text, after)) return false
    while (before > 0 && classAt(text, before - 1) === LETTER) before--
    return word !== 'i' || (before >= 0 && isUpper(text, before))
  }
  return false
}

/** Cuts the run of letters, digits and inner apostrophes from `start` to `end` where clitics begin. */
const pushRun = (text: string, start: number, end: number, found: Span[]): void => {
  const size = end - start
  if (size >= 2 && size <= 64) {
    const run = text.slice(start, end)
    const fused = size <= 8 ? FUSED.get(run.toLowerCase()) : undefined
    if (fused !== undefined && run !== 'IM') {
      found.push([start, start + fused], [start + fused, end])
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

/** End of the word that starts with the letter or digit at `at`. */
const wordEnd = (text: string, at: number, limit: number): number => {
  let end = runEnd(text, at, limit)
  for (;;) {
    if (end + 1 >= limit) return end
    const code = text.charCodeAt(end)
    const next = classAt(text, end + 1)
    if (isApostrophe(code) && next === LETTER) end = runEnd(text, end + 1, limit)
    else if (code === 0x26 && isUpper(text, end + 1) && end - at <= 4 && isUpper(text, at)) {
      const stop = runEnd(text, end + 1, limit)
      if (stop - end > 4) return end
      end = stop
    } else if (code === 0x2d && (next === LETTER || next === DIGIT)) {
      const prefix = end - at <= 7 ? text.slice(at, end).toLowerCase() : ''
      if (!PREFIXES.has(prefix)) return end
      end = runEnd(text, end + 1, limit)
    } else return end
  }
}

/** Cuts the text without white space from `start` to `end` into words. */
const cut = (text: string, start: number, end: number, found: Span[]): void => {
  const chunk = end - start > 5 ? text.slice(start, end) : ''
  const dots = chunk.includes('.')
  const mail = chunk.includes('@')
  const link = dots && (chunk.includes('://') || /www|mailto/i.test(chunk))
  let at = start
  while (at < end) {
    const kind = classAt(text, at)
    const code = text.charCodeAt(at)
    let stop = -1
    if (kind !== OTHER) {
      if (link) stop = match(URL, text, at, end)
      if (stop < 0 && mail) stop = match(MAIL, text, at, end)
      if (stop < 0 && dots) stop = match(FILE, text, at, end)
      if (stop < 0 && kind === DIGIT) {
        stop = match(DATE, text, at, end)
        if (stop < 0) {
          stop = match(NUMBER, text, at, end)
          const after = stop < end && stop >= 0 ? classAt(text, stop) : OTHER
          if (stop >= 0 && (after === LETTER || after === MARK)) {
            const whole = runEnd(text, stop, end)
            if (whole - stop > 4 || !UNITS.has(text.slice(stop, whole).toLowerCase())) stop = whole
          }
          if (
            stop >= 0 &&
            isApostrophe(text.charCodeAt(stop)) &&
            /^s(?![\p{L}\p{N}])/u.test(text.slice(stop + 1, stop + 3))
          ) {
            pushRun(text, at, stop + 2, found)
            at = stop + 2
            continue
          }
        }
      }
      if (stop < 0 && (text.charCodeAt(at + 1) === 0x2e || text.startsWith('Ph.D', at)))
        stop = match(ACRONYM, text, at, end)
      if (stop < 0) {
        stop = wordEnd(text, at, end)
        if (stop < end) {
          const after = text.charCodeAt(stop)
          if (after === 0x2e && keepsStop(text, at, stop, end)) stop++
          else if (after === 0x24 && /^(?:US|A|AU|C|CA|NZ|HK|NT|S)$/.test(text.slice(at, stop)))
            stop++
          else {
            pushRun(text, at, stop, found)
            at = stop
            continue
          }
        } else {
          pushRun(text, at, stop, found)
          at = stop
          continue
        }
      }
    } else {
      if (isApostrophe(code)) stop = match(ELIDED, text, at, end)
      else if (code === 0x3a || code === 0x3b || code === 0x3d || code === 0x3c)
        stop = match(SMILEY, text, at, end)
      else if ((code === 0x40 || code === 0x23) && at + 1 < end && classAt(text, at + 1) === LETTER)
        stop = runEnd(text, at + 1, end)
      else if (code === 0x2b && classAt(text, at + 1) === DIGIT)
        stop = match(NUMBER, text, at + 1, end)
      else if (code > 0x2000) stop = match(EMOJI, text, at, end)
      if (stop < 0) stop = symbolEnd(text, at, end, code)
    }
    found.push([at, stop])
    at = stop
  }
}

const ALONE: ReadonlySet<string> = new Set('"()[]{},;:%$€£/“”«»„'.split(''))

/** End of the punctuation at `at`: the same mark repeated is one word ("...", "--", "''"), brackets are not. */
const symbolEnd = (text: string, at: number, limit: number, code: number): number => {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  if (!ALONE.has(text.charAt(at)) && end === at + 1) {
    if (code === 0x21 || code === 0x3f) {
      while (end < limit && (text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f)) end++
    } else if (isApostrophe(code) || code === 0x2018) {
      if (end < limit && text.charCodeAt(end) === code) end++
    } else while (end < limit && text.charCodeAt(end) === code) end++
  }
  while (end < limit && classAt(text, end) === MARK)
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  return end
}

/** Words of a stretch of text as Universal Dependencies cuts them ("do|n't", "sides|'"). */
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
      if (kind === 1) break
      if (kind !== LETTER) plain = false
      end++
    }
    if (plain) pushPlain(text, at, end, found)
    else cut(text, at, end, found)
    at = end
  }
  return found
}

const pushPlain = (text: string, start: number, end: number, found: Span[]): void => {
  const size = end - start
  if (size < 2 || size > 8) found.push([start, end])
  else pushRun(text, start, end, found)
}
