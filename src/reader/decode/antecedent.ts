import type { ReportScores } from '../gather.ts'
import type { Decoding } from '../session.ts'
import { type Mentioned, pairKind, pairScore } from './pair-features.ts'
import { sameByWords, type Worded } from './same-words.ts'

/** An antecedent is looked for among so many mentions before, so that the work stays linear in the text. */
const LOOK_BACK = 300

// Tuned on GUM's training part.
/**
 * What being new gains for a mention that is no pronoun, and for a pronoun. A wrong link of two descriptions makes one thing of two, and every pronoun that
 * takes up either is then wrong; a pronoun without an antecedent says nothing of anybody.
 */
const NEW = { pronoun: -1, other: 1 }

/** A mention that may be taken up again. */
export interface Candidate extends Mentioned {
  /** Index of its head word. */
  readonly at: number
  readonly worded: Worded
}

/**
 * The mention before that a mention most likely takes up, or null where it is the first of its thing.
 *
 * @param known the mentions before, in their order
 * @param may false for those whose thing it can't be
 */
export function antecedentOf(
  own: Candidate,
  known: readonly Candidate[],
  may: (index: number) => boolean,
  { coreference, count }: Pick<ReportScores, 'coreference' | 'count'>,
  { pair }: Pick<Decoding, 'pair'>,
): number | null {
  const row = coreference.length / count
  const size = (row - 1) / 2
  let top = -Infinity
  let all = 0
  let best: number | null = null
  for (let i = known.length - 1; i >= Math.max(0, known.length - LOOK_BACK); i--) {
    const other = known[i] as Candidate
    if (!may(i)) continue
    const same = own.kind === 0 || other.kind === 0 ? null : sameByWords(own.worded, other.worded)
    if (same === true) return i
    if (same === false) continue
    let score = pairScore(own, other, pair[pairKind(own, other)] as readonly number[])
    const a = own.at * row
    const b = other.at * row + size
    for (let k = 0; k < size; k++)
      score += (coreference[a + k] as number) * (coreference[b + k] as number)
    all += Math.exp(score)
    if (score > top) {
      top = score
      best = i
    }
  }
  // It is new only if that is likelier than all of those before taken together, among whom the model's belief is spread.
  const isNew =
    (coreference[own.at * row + 2 * size] as number) + NEW[own.kind === 0 ? 'pronoun' : 'other']
  return all > Math.exp(isNew) ? best : null
}
