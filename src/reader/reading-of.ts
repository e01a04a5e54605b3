import type { Report } from '../record/report.ts'
import type { Cut } from '../text/cut.ts'
import { decodeAttributions } from './decode/attributions.ts'
import { probability } from './decode/bio.ts'
import { decodeEntities } from './decode/entities.ts'
import { decodeSentences } from './decode/sentences.ts'
import { quotationWords, snapToQuotations } from './decode/snap.ts'
import { decodeWords } from './decode/words.ts'
import type { ReportScores } from './gather.ts'
import type { Paragraph, Reading, Sentence } from './reading.ts'
import type { Session } from './session.ts'

/** A report with its scores -> its Reading: sentences, trees, names, attributions; legal structures only. */
export function readingOf(
  report: Report,
  cut: Cut,
  scores: ReportScores,
  { labels, name }: Pick<Session, 'labels' | 'name'>,
  keepSentences: boolean,
): Reading {
  const borders = new Set(scores.arcs.map(({ from }) => from))
  const ranges = decodeSentences(
    cut,
    keepSentences ? () => 0.5 : (word) => probability(scores.sentence, 2 * word, 2, 1),
    borders,
  )
  const words = decodeWords(cut, ranges, scores, labels)
  const quotes = quotationWords(cut.quotations, words)
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  let next = 0
  for (const [index, { span }] of cut.paragraphs.entries()) {
    const first = next
    while (
      next < ranges.length &&
      (words[ranges[next]?.[0] as number]?.start as number) < span[1]
    ) {
      const range = ranges[next] as readonly [number, number]
      const start = words[range[0]]?.start as number
      const end = words[range[1] - 1]?.end as number
      sentences.push({ words: range, span: [start, end], paragraph: index })
      next++
    }
    paragraphs.push({ span, sentences: [first, next] })
  }
  return {
    report,
    words,
    sentences,
    paragraphs,
    quotations: cut.quotations,
    entities: decodeEntities(scores.worldwide, labels.worldwide, ranges),
    conll: decodeEntities(scores.conll, labels.conll, ranges),
    attributions: decodeAttributions(
      {
        count: scores.count,
        tags: scores.attribution,
        links: scores.links,
        size: scores.count === 0 ? 0 : (scores.links.length / scores.count - 2) / 4,
      },
      (content) => snapToQuotations(content, quotes),
    ),
    model: name,
  }
}
