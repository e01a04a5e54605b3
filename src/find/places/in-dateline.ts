const head =
  /^[^\n]{0,70}?(?:\([^)\n]{2,60}\)[^\n]{0,12}?[-–—:]|\s[-–—]{1,2}\s|\/\s?[A-Z]{2,12}\s?\/)/

/** "KARSHOLM, Norland, September 18 (" comes before the agency. */
const furthest = 50

/**
 * Whether a name opens a paragraph as its dateline: few words, then a dash or an agency in brackets.
 *
 * @example "KARSHOLM (Reuters) - The cabinet fell" for KARSHOLM
 */
export function inDateline(paragraph: string, start: number, end: number): boolean {
  if (start > furthest) return false
  const line = head.exec(paragraph.slice(0, 160))
  if (!line || end > line[0].length) return false
  // All that stands before the name is another name of the dateline, or nothing.
  return !/[a-z]{3,} [a-z]{2,}/.test(paragraph.slice(0, end))
}
