import { mediaIn, mediumNamed } from '../../lexicon/agencies.ts'

const credit = /\b(?:photos?|images?|picture|getty|file|video|caption)\b/i

/**
 * Agencies of a byline paragraph: "By Ida Holm | Reuters", "Ida Holm, Associated Press", or a bare "AFP".
 *
 * @example bylineAgencies('By Ida Holm, Associated Press') is ['Associated Press']
 */
export function bylineAgencies(paragraph: string): readonly string[] {
  const words = paragraph.trim()
  if (words.length > 120 || credit.test(words)) return []
  const bare = mediumNamed(words.replace(/^[([/]|[)\]/.]$/g, ''))
  if (bare) return bare.kind === 'agency' ? [bare.name] : []
  if (!isByline(words)) return []
  return mediaIn(words, [0, words.length])
    .filter(({ kind, weak }) => kind === 'agency' && !weak)
    .map(({ name }) => name)
}

/**
 * Whether a paragraph only says who wrote the report.
 *
 * @example isByline('By Ida Holm and Per Lund') is true
 */
export function isByline(paragraph: string): boolean {
  const words = paragraph.trim()
  if (words.length > 160 || /[a-z]{3}[.!?]["”]?$/.test(words)) return false
  if (/^by:? (?:the )?\p{Lu}/iu.test(words)) return !/ (?:is|was|has|had|will|said) /.test(words)
  // "Ida Holm, Associated Press" and "Ida Holm | Norland Daily"
  return (
    words.length < 80 &&
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,| \|| {2}-| –)\s+(?:The )?\p{Lu}/u.test(
      words,
    ) &&
    mediaIn(words, [0, words.length]).some(({ weak }) => !weak)
  )
}
