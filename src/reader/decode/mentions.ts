import type { ReportScores } from '../gather.ts'
import type { Mention, MentionType, Word } from '../reading.ts'
import type { Decoding, Labels } from '../session.ts'
import { antecedentOf, type Candidate } from './antecedent.ts'
import { mayBind } from './binding.ts'
import { likeliest, probability } from './bio.ts'
import { agrees, pronounClass } from './pronouns.ts'
import { wordedOf } from './same-words.ts'

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
  const known: Candidate[] = []
  const called = new Map<number, Set<string>>()
  for (const [head, word] of words.entries()) {
    const best = likeliest(scores.mention, head * width, width)
    if (best === 0) continue
    const [from, to] = sentences[word.sentence] as readonly [number, number]
    const first = Math.max(from, Math.min(head, scores.edges[2 * head] as number))
    const end = Math.min(to, Math.max(head, scores.edges[2 * head + 1] as number) + 1)
    const own: Candidate = {
      at: head,
      worded: wordedOf(words.slice(first, end), word),
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
    const pronoun = first + 1 === end ? pronounClass(word.lower) : undefined
    const may = (index: number): boolean => {
      const other = out[index] as Mention
      return (
        agrees(pronoun, called.get(other.first) as Set<string>) &&
        (pronoun === undefined || mayBind(word, head, words[other.head] as Word, other.words))
      )
    }
    const antecedent = antecedentOf(own, known, may, scores, decoding)
    const cluster = antecedent === null ? out.length : (out[antecedent] as Mention).first
    if (antecedent === null) called.set(cluster, new Set())
    if (pronoun !== undefined) called.get(cluster)?.add(pronoun)
    out.push({
      words: [first, end],
      head,
      type: labels.mention[best] as MentionType,
      sure: probability(scores.mention, head * width, width, best),
      antecedent,
      first: cluster,
    })
    known.push(own)
  }
  return out
}
