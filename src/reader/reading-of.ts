import type { Report } from '../record/report.ts'
import type { Cut } from '../text/cut.ts'
import { decodeAttributions } from './decode/attributions.ts'
import { probability } from './decode/bio.ts'
import { decodeEntities } from './decode/entities.ts'
import { toMarginals } from './decode/marginals.ts'
import { decodeMentions } from './decode/mentions.ts'
import { oneType } from './decode/one-type.ts'
import { decodeSentences } from './decode/sentences.ts'
import { quotationWords, snapToQuotations } from './decode/snap.ts'
import { decodeTriggers } from './decode/triggers.ts'
import { decodeWords } from './decode/words.ts'
import type { ReportScores } from './gather.ts'
import type { Paragraph, Reading, Sentence } from './reading.ts'
import type { Session } from './session.ts'

/** A report with its scores -> its Reading: sentences, trees, names, attributions; legal structures only. */
export function readingOf(
  report: Report,
  cut: Cut,
  scores: ReportScores,
  { labels, decoding, name }: Pick<Session, 'labels' | 'decoding' | 'name'>,
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
  const tags = scores.attribution
  const marginals = tags.slice()
  const layers = decoding.transitions.length
  for (const [layer, moves] of decoding.transitions.entries())
    toMarginals(marginals, scores.count, 3 * layers, 3 * layer, moves)
  const links = scores.links
  const size = scores.count === 0 ? 0 : (links.length / scores.count - 3) / 5
  const attributions = (layer: 0 | 1) =>
    decodeAttributions({ count: scores.count, tags, marginals, links, size }, layer, (content) =>
      snapToQuotations(content, quotes),
    )
  const names = <Type extends string>(head: 'worldwide' | 'conll' | 're3d' | 'timex') =>
    decodeEntities<Type>(scores[head], labels[head], ranges)
  const mentions = decodeMentions(scores, words, ranges, labels, decoding)
  return {
    report,
    words,
    sentences,
    paragraphs,
    quotations: cut.quotations,
    entities: oneType(names('worldwide'), words),
    conll: oneType(names('conll'), words),
    attributions: attributions(0),
    inner: attributions(1),
    military: names('re3d'),
    timexes: names('timex'),
    mentions,
    triggers: decodeTriggers(scores, mentions, labels, decoding),
    certainty: Object.fromEntries(
      labels.certainty.map((scale, column) => [
        scale,
        Float32Array.from(
          words,
          (_, word) => scores.certainty[word * labels.certainty.length + column] as number,
        ),
      ]),
    ) as Reading['certainty'],
    government: Float32Array.from(words, (_, word) => probability(scores.toponym, 2 * word, 2, 1)),
    model: name,
  }
}
