import { type MediumMention, mediaIn, mediumNamed } from '../../lexicon/agencies.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Lineage } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import type { PassageFinding } from '../findings.ts'
import { calledMedia } from './called-media.ts'
import { isCited } from './is-cited.ts'
import { citesX } from './platform-x.ts'
import { stateMedia } from './state-media.ts'
import { unlistedMedia } from './unlisted-media.ts'

const tweeted = /(?<!\p{L})(?:re-?)?tweet(?:s|ed|ing)?(?!\p{L})/u
/** Words that somebody else says about the media are no citation; a title of a programme is. */
const shortQuotation = 40

/** What a report says of itself, as far as its lineage goes. */
export interface OwnLine {
  readonly headline: Span | null
  readonly dateline: { readonly words: Span } | null
  readonly publisher: string | null
  readonly agencies: readonly string[]
}

/**
 * Where a report comes from: who carries it, whose text it is, which media it takes facts or words from.
 *
 * @example "the minister told the BBC in Karsholm" has the BBC among its media
 */
export function findLineage(
  reading: Reading,
  reportLine: OwnLine,
  passages: readonly PassageFinding[] = [],
): Lineage {
  const { text } = reading.report
  const carrier = reportLine.publisher
  const agency = reportLine.agencies[0] ?? null
  const own = new Set(
    [carrier, ...reportLine.agencies].flatMap((name) =>
      name === null
        ? []
        : [mediumNamed(name)?.id ?? mediaIn(name, [0, name.length])[0]?.id ?? name],
    ),
  )
  const sources = sourceSpans(reading)
  const media = new Map<string, string>()
  for (const [index, { span }] of reading.paragraphs.entries()) {
    if (reportLine.headline && span[0] < reportLine.headline[1]) continue
    if (passages[index]?.role === 'furniture') continue
    const start = reportLine.dateline
      ? Math.max(span[0], within(span, reportLine.dateline.words))
      : span[0]
    const cited = mediaIn(text, [start, span[1]])
      .filter((mention) => !isQuoted(reading, mention.span) && !isPerson(reading, mention.span))
      .filter((mention) => isCited(text, mention) || isSource(mention, sources))
    for (const { id, name, kind } of cited) {
      // After the New York Times "the Times" is that one again.
      if (id === 'The Times' && [...media.keys()].some((other) => other.endsWith(' Times')))
        continue
      if (
        !own.has(id) &&
        !isCarrier(carrier, id) &&
        !(kind === 'agency' && own.has(name)) &&
        !media.has(id)
      )
        media.set(id, name)
    }
    const unlisted = [
      ...unlistedMedia(text, [start, span[1]]),
      ...calledMedia(text, [start, span[1]]),
    ]
    for (const { name } of unlisted) {
      const known = [carrier ?? '', ...reportLine.agencies, ...media.values()].some((other) =>
        contains(other, name),
      )
      if (!known && !mediumNamed(name)) media.set(name, name)
    }
    for (const { name } of stateMedia(text, [start, span[1]])) media.set(name.toLowerCase(), name)
    if (citesX(text.slice(start, span[1]))) media.set('X', 'X')
    if (tweeted.test(text.slice(start, span[1])) && !media.has('Twitter'))
      media.set('Twitter', 'Twitter')
  }
  return { carrier, agency, media: [...media.values()] }
}

/** "RollingStone.com" carries what Rolling Stone reports. */
const isCarrier = (carrier: string | null, id: string): boolean =>
  carrier !== null && id.length > 4 && compact(carrier).startsWith(compact(id))

/** Whether one name says all that another does. */
const contains = (other: string, name: string): boolean =>
  compact(other).length > 0 &&
  (compact(other).includes(compact(name)) || compact(name).includes(compact(other)))

const compact = (name: string): string => name.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '')

const within = (paragraph: Span, words: Span): number =>
  words[0] >= paragraph[0] && words[1] <= paragraph[1] ? words[1] : paragraph[0]

const isQuoted = ({ quotations }: Reading, [start, end]: Span): boolean =>
  quotations.some(
    ({ span }) => span[0] < start && end < span[1] && span[1] - span[0] > shortQuotation,
  )

/** "Mayor Bloomberg" is no agency. */
const isPerson = ({ entities, words }: Reading, [start, end]: Span): boolean =>
  entities.some(
    ({ type, words: [first, last], sure }) =>
      type === 'Person' &&
      sure > 0.8 &&
      (words[first]?.start ?? end) < end &&
      (words[last - 1]?.end ?? start) > start,
  )

/** What the reader took for sources of an attribution. */
const sourceSpans = ({ attributions, words }: Reading): readonly Span[] =>
  attributions
    .flatMap(({ source }) => source)
    .map(([first, end]) => [words[first]?.start ?? 0, words[end - 1]?.end ?? 0] as const)

/** A source that is the medium and little else; "a spokesman for Facebook" is not. */
const isSource = ({ kind, weak, span }: MediumMention, sources: readonly Span[]): boolean =>
  !weak &&
  kind !== 'platform' &&
  sources.some(
    ([start, end]) => start <= span[0] && span[1] <= end && end - start < span[1] - span[0] + 30,
  )
