import { mediaIn, mediumNamed } from '../../lexicon/agencies.ts'

const desk = /^\(?(?:additional )?reporting by\b/i
const writer = /\b(?:writers?|reporters?|journalists?|correspondents?|editors?|staff)\b/i
const rights = /^(?:©|\(c\)|copyright\b|content (?:©|copyright))/i
/** "bur-ij/kl © 2031 NWA": capitals for an agency that no table has */
const owner = /©\s?(?:\d{4}\s)?(\p{Lu}{2,6})\.?$/u
const contributed =
  /\bcontributed to th(?:is|e) (?:report|story|article)|\bwith (?:inputs?|reporting|files|material) from\b|^(?:source|via|contributing):? /i
const shared =
  /\bthis (?:story|report|article) (?:was|is|has been) (?:also )?(?:published|produced|written|provided|supplied|distributed) by\b/i
/** "... near the border. --Reuters" */
const closing = /[.!?"”’]\s?(?:--?-*|[–—(/])\s?(\p{Lu}[\p{L} ]{1,30})[)/]?\.?$/u

/**
 * Agencies that a paragraph at the foot of a report gives as the text's own: a desk's sign-off, a copyright line, a
 * contribution.
 *
 * @example signOffAgencies('Associated Press writer Ida Holm contributed to this report.') is ['Associated Press']
 */
export function signOffAgencies(paragraph: string): readonly string[] {
  const words = paragraph.trim()
  const last = mediumNamed(closing.exec(words.slice(-40))?.[1] ?? '')
  if (last?.kind === 'agency' && !last.weak) return [last.name]
  if (words.length > 400) return []
  const rightsOf = owner.exec(words)?.[1]
  if (rightsOf && words.length < 80) return [mediumNamed(rightsOf)?.name ?? rightsOf]
  // The desk form with writers and editors is that agency's own and names it nowhere.
  if (desk.test(words) && !/\bediting by\b/i.test(words)) {
    // "Reporting by Ida Holm and AFP"
    const [partner] = mediaIn(words, [0, words.length]).filter(({ kind }) => kind === 'agency')
    if (partner) return [partner.name]
  }
  if (desk.test(words)) return /\b(?:editing|writing) by\b/i.test(words) ? ['Reuters'] : []
  const named = mediaIn(words, [0, words.length]).filter((m) => m.kind === 'agency' && !m.weak)
  if (/^\(?\/?[\p{L} -]{2,30}\/?\)?\.?$/u.test(words) && named.length === 1) {
    const bare = named[0]
    return bare && bare.span[1] - bare.span[0] >= words.length - 3 ? [bare.name] : []
  }
  if (!rights.test(words) && !contributed.test(words) && !shared.test(words)) return []
  if (/\b(?:photo|image|getty)/i.test(words) && !writer.test(words)) return []
  return [...new Set(named.map(({ name }) => name))]
}
