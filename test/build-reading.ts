import type {
  Attribution,
  Entity,
  Paragraph,
  Reading,
  Sentence,
  Word,
} from '../src/reader/reading.ts'
import type { Report } from '../src/record/report.ts'
import { paragraphs as paragraphSpans } from '../src/text/paragraphs.ts'
import { quotations } from '../src/text/quotations.ts'

/**
 * Builds a Reading by hand, so that rules are tested without the model.
 *
 * `rows` has one word a line, `form lemma UPOS XPOS head deprel` (head counts from 1 in its sentence, 0 is the root),
 * a blank line between sentences; the words must stand in `text` in that order.
 *
 * @example buildReading('He left.', 'He he PRON PRP 2 nsubj\nleft leave VERB VBD 0 root\n. . PUNCT . 2 punct')
 */
export function buildReading(
  text: string,
  rows: string,
  more: {
    readonly report?: Partial<Report>
    readonly entities?: readonly Entity[]
    readonly attributions?: readonly Attribution[]
  } = {},
): Reading {
  const report: Report = {
    id: 'test',
    url: null,
    date: null,
    publisher: null,
    headline: null,
    ...more.report,
    text,
  }
  const words: Word[] = []
  const ranges: [number, number][] = []
  let at = 0
  for (const [sentence, block] of rows
    .trim()
    .split(/\n\s*\n/)
    .entries()) {
    const first = words.length
    for (const row of block.trim().split('\n')) {
      const [form, lemma, upos, xpos, head, deprel] = row.trim().split(/\s+/) as [
        string,
        string,
        string,
        string,
        string,
        string,
      ]
      const start = text.indexOf(form, at)
      if (start < 0) throw new Error(`the word ${form} is not in the text after ${at}`)
      at = start + form.length
      words.push({
        start,
        end: at,
        form,
        lower: form.toLowerCase(),
        lemma,
        upos,
        xpos,
        deprel,
        sentence,
        head: head === '0' ? -1 : first + Number(head) - 1,
      })
    }
    ranges.push([first, words.length])
  }
  const spans = paragraphSpans(text)
  const sentences: Sentence[] = ranges.map(([first, end]) => {
    const start = words[first]?.start ?? 0
    return {
      words: [first, end],
      span: [start, words[end - 1]?.end ?? start],
      paragraph: spans.findIndex(([from, to]) => from <= start && start < to),
    }
  })
  const paragraphs: Paragraph[] = spans.map((span, index) => {
    const first = sentences.findIndex((sentence) => sentence.paragraph === index)
    const count = sentences.filter((sentence) => sentence.paragraph === index).length
    return { span, sentences: [Math.max(first, 0), Math.max(first, 0) + count] }
  })
  return {
    report,
    words,
    sentences,
    paragraphs,
    quotations: quotations(text, spans),
    ...nothingFound(words.length),
    entities: more.entities ?? [],
    attributions: more.attributions ?? [],
    model: 'by hand',
  }
}

/** What a Reading of `count` words has of a model that finds nothing. */
export function nothingFound(
  count: number,
): Omit<Reading, 'report' | 'words' | 'sentences' | 'paragraphs' | 'quotations' | 'model'> {
  const ofWords = (value: number) => new Float32Array(count).fill(value)
  return {
    entities: [],
    conll: [],
    attributions: [],
    inner: [],
    military: [],
    timexes: [],
    mentions: [],
    triggers: [],
    certainty: { UW: ofWords(3), MEANTIME: ofWords(3), 'UDS-IH2': ofWords(3) },
    government: ofWords(0.5),
  }
}
