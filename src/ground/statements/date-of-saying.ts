import type { StatementFinding } from '../../find/findings.ts'
import { childrenBy, treeOf } from '../../find/tree/tree.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Time } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'

const DAY = /^\d{4}-\d\d-\d\d/

/**
 * The day on which something was said: a date in the cue's sentence that stands outside the content, the one nearest to the cue.
 *
 * @example "The minister said on Friday that ..." -> Friday
 */
export function dateOfSaying(
  reading: Reading,
  { cue, content }: Pick<StatementFinding, 'cue' | 'content'>,
  times: readonly Time[],
  reportDate: string | null = null,
): string | null {
  const at = cue[0]?.[0]
  if (at === undefined) return null
  const sentence = sentenceAt(reading, at)
  if (sentence === undefined) return null
  const own = quotedWith(reading, at, sentence)
  let best: Time | undefined
  for (const time of times) {
    const [start, end] = time.words
    if (start >= sentence[1]) break
    if (start < sentence[0] || time.type === 'DURATION' || time.type === 'SET') continue
    const day = DAY.exec(time.value)?.[0]
    if (day === undefined || content.some(([from, to]) => from <= start && end <= to)) continue
    // What was said had been said by the day of the report.
    if (reportDate !== null && day > reportDate) continue
    if (reading.quotations.some((q) => q !== own && q.span[0] <= start && end <= q.span[1]))
      continue
    if (!hangsOnCue(reading, cue, time)) continue
    if (!best || Math.abs(start - at) < Math.abs(best.words[0] - at)) best = time
  }
  return best ? best.value.slice(0, 10) : null
}

/** The quotation in which the cue itself stands. */
const quotedWith = ({ quotations }: Reading, cue: number, sentence: Span) =>
  quotations.find(({ span }) => span[0] < sentence[1] && span[0] <= cue && cue < span[1])

const clause = /^(?:acl:relcl|advcl|ccomp|xcomp|parataxis)/

/** How many words may stand between a time and the cue that it dates, whatever the tree. */
const near = 3

/**
 * Whether a time belongs to the saying: it stands beside the cue, or its words hang on the cue or on nothing else that
 * happens ("a corridor that it had promised to keep open until Friday" does not date an accusation).
 */
function hangsOnCue(reading: Reading, cue: readonly Span[], time: Time): boolean {
  const { words } = reading
  const first = wordAt(words, time.words[0])
  const cues = cue.map(([from]) => wordAt(words, from))
  const last = cue.map(([from, to]) => wordAt(words, Math.max(from, to - 1)))
  const isCue = (index: number): boolean =>
    cues.some((from, at) => from <= index && index <= (last[at] ?? from))
  if (
    !isToldOf(words, first, isCue) &&
    cues.some(
      (from, at) => Math.min(Math.abs(first - from), Math.abs(first - (last[at] ?? from))) <= near,
    )
  )
    return true
  let below = words[first]
  let published = false
  for (let index = below?.head ?? -1, steps = 0; index >= 0 && steps < 20; steps += 1) {
    if (isCue(index)) return !published || /^(?:obl|nsubj)/.test(below?.deprel ?? '')
    const word = words[index]
    if (!word) return false
    // "said in an interview aired on Sunday"
    if (word.upos === 'VERB' && word.deprel === 'acl') published = true
    // A clause of its own, with its own verb, is another happening.
    else if (clause.test(word.deprel) || (word.upos === 'VERB' && word.deprel === 'conj'))
      return isParallel(words, index, isCue)
    else if (word.upos === 'VERB') return cues.some((from) => goesWith(reading, from, index))
    below = word
    index = word.head
  }
  return false
}

/** "The party, which met on Monday, hailed it": the day is in what is told of the party. */
function isToldOf(words: Reading['words'], time: number, isCue: (at: number) => boolean): boolean {
  for (let index = time, steps = 0; steps < 8; steps += 1) {
    const word = words[index]
    if (!word || word.head < 0 || isCue(index)) return false
    if (word.deprel === 'acl:relcl') return true
    index = word.head
  }
  return false
}

/** "The truce broke on Friday, when shells fell and each side accused the other": all of it is of Friday. */
function goesWith(reading: Reading, cue: number, verb: number): boolean {
  const { words } = reading
  const tree = treeOf(reading)
  for (let index = cue, steps = 0; steps < 4; steps += 1) {
    const word = words[index]
    if (!word || word.head < 0) return false
    const whilst =
      word.deprel === 'advcl' &&
      childrenBy(tree, index, 'mark', 'advmod').some((child) =>
        /^(?:when|as|while)$/.test(words[child]?.lower ?? ''),
      )
    if (word.deprel !== 'conj' && !whilst) return false
    if (word.head === verb) return true
    index = word.head
  }
  return false
}

const isParallel = (words: Reading['words'], verb: number, isCue: (at: number) => boolean) => {
  const word = words[verb]
  return word?.deprel === 'conj' && isCue(word.head)
}

/** The last word that starts at or before an offset. */
function wordAt(words: Reading['words'], offset: number): number {
  let low = 0
  let high = words.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((words[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function sentenceAt({ sentences }: Reading, offset: number): readonly [number, number] | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = sentences[middle]?.span as readonly [number, number]
    if (offset < span[0]) high = middle - 1
    else if (offset >= span[1]) low = middle + 1
    else return span
  }
  return undefined
}
