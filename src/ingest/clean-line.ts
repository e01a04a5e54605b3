/**
 * Controls that mean nothing in a report and can deceive who reads it: NUL and its kin, marks that reverse the direction of
 * writing, and characters without width. Tab and line breaks stay.
 */
const controls = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\u200b\u2028\u2029\u2060\ufeff]/gu

/** The longest title, name or address that is believed. */
const longest = 1000

export const withoutControls = (text: string): string => text.replace(controls, ' ')

/**
 * Text as one line without controls; null where nothing is left or it is too long to be a title or a name.
 *
 * @example cleanLine('  Bridge\n reopens ') // 'Bridge reopens'
 */
export function cleanLine(text: string | null | undefined): string | null {
  if (!text || text.length > longest * 4) return null
  const line = withoutControls(text).replace(/\s+/g, ' ').trim()
  return line === '' || line.length > longest ? null : line
}
