import type { Attribution, Reading } from '../../reader/reading.ts'
import { overlaps, type Span } from '../../record/span.ts'
import { rangeSpan } from '../tree/subtree.ts'
import { treeOf } from '../tree/tree.ts'
import { sizeOf } from './joined-content.ts'
import { near } from './near.ts'

interface Parts {
  readonly source: readonly Span[]
  readonly content: readonly Span[]
  /** What the rules that found it are worth, 0 to 1. */
  readonly sure: number
}

/**
 * Mean of the rules' weight and the model's support, and the share of statements with it that were right: content and
 * source those of the gold attribution. Fitted by `scripts/fit-confidence.ts` (pooled adjacent violators over seven
 * equal shares) on the 16 PolNeAR articles that training holds out; statements within another are not judged there,
 * since PolNeAR lists none. It is to be fitted anew with each model.
 */
const knots: readonly (readonly [score: number, right: number])[] = [
  [0, 0],
  [0.386, 0.284],
  [0.819, 0.855],
  [0.936, 0.917],
  [0.963, 0.968],
  [0.985, 0.984],
]

/** A source that the model reads otherwise leaves little of its support. */
const OTHER_SOURCE = 0.2

/**
 * How sure it is that a report attributes this content to this source: of statements said to be 0.9, about nine in ten
 * are right.
 *
 * @example confidenceIn(reading)({ source, content, sure: 0.8 }) is higher where the model has the same two parts
 */
export function confidenceIn(reading: Reading): (parts: Parts) => number {
  const tree = treeOf(reading)
  const spans = (ranges: Attribution['source']): readonly Span[] =>
    ranges.map((range) => rangeSpan(tree, range))
  const read = [...reading.attributions, ...reading.inner].map(({ source, content, sure }) => ({
    source: spans(source),
    content: spans(content),
    sure,
  }))
  const table = near()
  for (const [index, { content }] of read.entries()) table.add(index, content)
  return ({ source, content, sure }) => {
    let support = 0
    for (const index of table.around(content)) {
      const other = read[index] as Parts
      const kept = sameSource(source, other.source) ? 1 : OTHER_SOURCE
      support = Math.max(support, other.sure * dice(content, other.content) * kept)
    }
    return atScore((sure + support) / 2)
  }
}

const sameSource = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === 0 || b.length === 0
    ? a.length === b.length
    : a.some((one) => b.some((other) => overlaps(one, other)))

function dice(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const [from, to] of a)
    for (const [begin, end] of b) shared += Math.max(0, Math.min(to, end) - Math.max(from, begin))
  return (2 * shared) / Math.max(1, sizeOf(a) + sizeOf(b))
}

/** Between two knots on the line that joins them. */
function atScore(score: number): number {
  for (const [index, [at, right]] of knots.entries()) {
    if (score > at) continue
    const [before, less] = knots[index - 1] ?? [at, right]
    return at === before ? right : less + ((right - less) * (score - before)) / (at - before)
  }
  return knots.at(-1)?.[1] ?? score
}
