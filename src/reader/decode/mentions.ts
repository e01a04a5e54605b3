import type { ReportScores } from '../gather.ts'
import type { Mention, MentionType, Word } from '../reading.ts'
import type { Decoding, Labels } from '../session.ts'
import { likeliest, probability } from './bio.ts'
import { type Mentioned, pairKind, pairScore } from './pair-features.ts'

/** An antecedent is looked for among so many mentions before, so that the work stays linear in the text. */
const LOOK_BACK = 300
const KINDS: Readonly<Record<string, number>> = { PRON: 0, PROPN: 1 }

/** Mentions of a report: each at its head word, with its edges in the head's sentence, and the antecedent with the best score. */
export function decodeMentions(
  scores: ReportScores,
  words: readonly Word[],
  sentences: readonly (readonly [number, number])[],
  labels: Pick<Labels, 'mention'>,
  decoding: Pick<Decoding, 'pair'>,
): Mention[] {
  const width = labels.mention.length
  const out: Mention[] = []
  const known: Mentioned[] = []
  for (const [head, word] of words.entries()) {
    const best = likeliest(scores.mention, head * width, width)
    if (best === 0) continue
    const [from, to] = sentences[word.sentence] as readonly [number, number]
    const first = Math.max(from, Math.min(head, scores.edges[2 * head] as number))
    const end = Math.min(to, Math.max(head, scores.edges[2 * head + 1] as number) + 1)
    const mentioned: Mentioned = {
      order: known.length,
      head: word.lower,
      text: words
        .slice(first, end)
        .map(({ lower }) => lower)
        .join(' '),
      sentence: word.sentence,
      first,
      end,
      kind: KINDS[word.upos] ?? 2,
    }
    const antecedent = antecedentOf(scores, mentioned, head, known, out, decoding)
    out.push({
      words: [first, end],
      head,
      type: labels.mention[best] as MentionType,
      sure: probability(scores.mention, head * width, width, best),
      antecedent,
      first: antecedent === null ? out.length : (out[antecedent] as Mention).first,
    })
    known.push(mentioned)
  }
  return out
}

function antecedentOf(
  { coreference, count }: ReportScores,
  own: Mentioned,
  head: number,
  known: readonly Mentioned[],
  mentions: readonly Mention[],
  { pair }: Pick<Decoding, 'pair'>,
): number | null {
  const row = coreference.length / count
  const size = (row - 1) / 2
  let top = coreference[head * row + 2 * size] as number
  let best: number | null = null
  for (let i = known.length - 1; i >= Math.max(0, known.length - LOOK_BACK); i--) {
    const other = known[i] as Mentioned
    let score = pairScore(own, other, pair[pairKind(own, other)] as readonly number[])
    const a = head * row
    const b = (mentions[i] as Mention).head * row + size
    for (let k = 0; k < size; k++)
      score += (coreference[a + k] as number) * (coreference[b + k] as number)
    if (score > top) {
      top = score
      best = i
    }
  }
  return best
}
