/** What a UTF-16 code unit is, as far as cutting text into words goes. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
/** Combining marks and invisible format characters: they belong to what stands before them. */
export const MARK = 4
export const OTHER = 5
/** Half of a surrogate pair: look at the whole code point with `classAt`. */
export const SURROGATE = 6

// White space of JavaScript and of Python (the tools around the record use both).
const WHITE = /\s/

const isWhite = (character: string): boolean => {
  const code = character.charCodeAt(0)
  return WHITE.test(character) || (code >= 0x1c && code <= 0x1f) || code === 0x85
}
const ALPHABETIC = /[\p{L}\p{Nl}_]/u
const NUMERIC = /\p{Nd}/u
const COMBINING = /[\p{M}\p{Cf}]/u

const classOf = (character: string): number => {
  if (isWhite(character)) return SPACE
  if (ALPHABETIC.test(character)) return LETTER
  if (NUMERIC.test(character)) return DIGIT
  return COMBINING.test(character) ? MARK : OTHER
}

// Filled as characters are met: asking Unicode for all 65,536 at start would cost more than a report.
const classes = new Uint8Array(65536)

/** Class of one code unit. */
export const unitClass = (code: number): number => {
  const known = classes[code] as number
  if (known !== 0) return known
  const found = code >= 0xd800 && code <= 0xdfff ? SURROGATE : classOf(String.fromCharCode(code))
  classes[code] = found
  return found
}

/** Class of the character that starts at `index`, surrogate pairs taken whole. */
export const classAt = (text: string, index: number): number => {
  const found = unitClass(text.charCodeAt(index))
  if (found !== SURROGATE) return found
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0)
  return character.length === 2 ? classOf(character) : OTHER
}

export const isSpace = (code: number): boolean => unitClass(code) === SPACE

const UPPER = /\p{Lu}|\p{Lt}/u
const LOWER = /\p{Ll}/u

export const isUpper = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  if (code < 128) return code >= 65 && code <= 90
  return UPPER.test(String.fromCodePoint(text.codePointAt(index) ?? 0))
}

export const isLower = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  if (code < 128) return code >= 97 && code <= 122
  return LOWER.test(String.fromCodePoint(text.codePointAt(index) ?? 0))
}
