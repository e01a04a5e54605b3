import type { Reading } from '../../reader/reading.ts'
import type { PassageRole } from '../../record/record.ts'
import type { PassageFinding } from '../findings.ts'
import { background } from './background.ts'
import { caption, wordsOf } from './caption.ts'
import { isFurniture } from './is-furniture.ts'
import { signals } from './signals.ts'

export interface PassageContext {
  /** The report's own date, if its dateline corrected the file's. */
  readonly date?: string | null
}

/**
 * The role of each paragraph: headline, news of the day, background, or what page and desk added.
 *
 * @example "Read more: ..." is furniture, "In 2017 the two had agreed ..." is background
 */
export function findPassages(
  reading: Reading,
  more: PassageContext = {},
): readonly PassageFinding[] {
  const { report, paragraphs, quotations } = reading
  const title = report.headline?.[1] ?? titleEnd(reading)
  const date = more.date ?? report.date
  const found: PassageFinding[] = []
  const body = paragraphs.filter(({ span }) => span[0] >= title).length
  const cues = cueStarts(reading)
  const headline = report.headline ? report.text.slice(...report.headline) : null
  // Pages repeat their headline at the head of the text.
  const isTitle = (text: string): boolean => text === headline
  const margins = new Map<number, number>()
  let order = 0
  let index = 0
  let after = false
  let quotation = 0
  for (const [at, { span }] of paragraphs.entries()) {
    const add = (role: PassageRole, rule: string, sure: number): void => {
      found.push({ words: span, role, found: { rule: `find/passages/${rule}`, sure } })
    }
    if (span[0] < title) {
      add('headline', 'headline', 0.99)
      continue
    }
    index += 1
    const text = report.text.slice(...span)
    const words = wordsOf(reading, at)
    const seen = caption(text)
    if (seen !== null) {
      add(seen === 'credits' ? 'furniture' : 'new', 'caption', seen === 'credits' ? 0.8 : 0.6)
      continue
    }
    const foot = index > 2 && body - index < 5
    if (isTitle(text) || isFurniture(text, index <= 3 ? 'head' : foot ? 'foot' : 'middle')) {
      add('furniture', 'furniture', 0.85)
      continue
    }
    while ((quotations[quotation]?.span[1] ?? span[1]) <= span[0]) quotation += 1
    const quoted = []
    for (let q = quotation; (quotations[q]?.span[0] ?? span[1]) < span[1]; q += 1) {
      const inner = quotations[q]
      if (inner && inner.within === null) quoted.push(inner.span)
    }
    const seenSigns = signals(words, quoted, date, cues, firstWord(reading, at))
    const weight = background(seenSigns, index / Math.max(body, 1), order, after)
    order += 1
    after = weight.margin > 0
    margins.set(found.length, weight.margin)
    add(after ? 'background' : 'new', 'background', weight.sure)
  }
  return tempered(found, margins)
}

/** In an analysis standing facts are the matter itself; only what is plainly of the past stays background there. */
function tempered(
  found: readonly PassageFinding[],
  margins: ReadonlyMap<number, number>,
): readonly PassageFinding[] {
  const many = [...margins.values()].filter((margin) => margin > 0).length
  if (margins.size < 6 || many * 2 <= margins.size) return found
  return found.map((passage, index) => {
    const margin = margins.get(index)
    return margin !== undefined && margin > 0 && margin < analysis
      ? { ...passage, role: 'new', found: { ...passage.found, sure: 0.5 } }
      : passage
  })
}

const analysis = 1.3

const firstWord = ({ paragraphs, sentences }: Reading, paragraph: number): number =>
  sentences[paragraphs[paragraph]?.sentences[0] ?? -1]?.words[0] ?? 0

/** Where the cues start that the reader saw. */
const cueStarts = ({ attributions, words }: Reading): ReadonlySet<number> =>
  new Set(attributions.flatMap(({ cue }) => cue.map(([first]) => words[first]?.start ?? -1)))

/** Where no headline came with the report its first paragraph may be one: short and without a full stop. */
function titleEnd({ report, paragraphs }: Reading): number {
  const first = paragraphs[0]?.span
  if (!first || paragraphs.length < 2 || first[1] - first[0] > 220) return 0
  const words = report.text.slice(...first)
  return /[.:;,!?]["”’)]*$/.test(words) || /^(?:By|Published|Posted|Updated|\() ?/.test(words)
    ? 0
    : first[1]
}
