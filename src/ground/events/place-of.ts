import type { EventFinding } from '../../find/findings.ts'
import { homeOf } from '../../find/places/peoples.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Place, ReportLine } from '../../record/record.ts'
import { overlaps, type Span } from '../../record/span.ts'

const fine = ['town', 'area', null, 'country', 'wide'] as const

/**
 * The place of an event: the finest that its words name, "a Norlandish airbase" being in Norland; of a meeting, a protest or a signing in the
 * paragraph of the dateline, whose sentence names no other place, the town of the dateline.
 *
 * @example "KARSHOLM (Norpol) - Ministers met on Friday" was in Karsholm
 */
export function placeOf(
  reading: Reading,
  finding: EventFinding,
  places: readonly Place[],
  report: Pick<ReportLine, 'dateline'>,
): string | null {
  const { text } = reading.report
  if (finding.place === null) return atDateline(reading, finding, places, report)
  const [finest] = places
    .filter(({ words }) => overlaps(words, finding.place as Span))
    .sort((a, b) => fine.indexOf(a.precision) - fine.indexOf(b.precision))
  return finest?.name ?? homeOf(text.slice(...finding.place))
}

function atDateline(
  reading: Reading,
  { type, mode, trigger, polarity, status, head }: EventFinding,
  places: readonly Place[],
  { dateline }: Pick<ReportLine, 'dateline'>,
): string | null {
  const { words, sentences, paragraphs } = reading
  const word = words[head]
  const gathers =
    (type === 'CONSULT' && mode !== 'phone') ||
    type === 'PROTEST' ||
    (type === 'AGREE' && word?.lemma === 'sign')
  const real = polarity === 'positive' && (status === 'occurred' || status === 'ongoing')
  const sentence = sentences[word?.sentence ?? -1]
  const paragraph = paragraphs[sentence?.paragraph ?? -1]
  if (!gathers || !real || !dateline || !sentence || !paragraph) return null
  if (!overlaps(paragraph.span, dateline.words) || !overlaps(paragraph.span, trigger)) return null
  const named = places.filter((one) => overlaps(one.words, sentence.span))
  const town = places.find((one) => overlaps(one.words, dateline.place))
  const isAlone = named.every((one) => overlaps(one.words, dateline.words))
  return isAlone ? (town?.name ?? null) : null
}
