import { rangeHead } from '../../find/tree/range-head.ts'
import { childBy } from '../../find/tree/tree.ts'
import { wordsIn } from '../../find/tree/words-in.ts'
import type { Act, Stance, Statement } from '../../record/record.ts'
import { answerable } from './answerable.ts'
import type { Stage } from './stage.ts'

const polarities: Readonly<Partial<Record<Act, 'for' | 'against'>>> = {
  praise: 'for',
  condemn: 'against',
  accuse: 'against',
}

/**
 * Who praises is for, who condemns or accuses is against the one that the content is about: named first in it, or
 * answerable for what is named first.
 *
 * @example "thanked Norland", "condemned the council's silence", "alleged that Norland had lied"
 */
export function byJudgements(stage: Stage): readonly Stance[] {
  return stage.statements.flatMap((statement): readonly Stance[] => {
    const polarity = polarities[statement.act]
    const cue = statement.cue[0]
    if (polarity === undefined || statement.negated || cue === undefined) return []
    const subject = subjectOf(stage, statement)
    if (subject === undefined) return []
    // "blamed the fire on Norland": what is blamed first may be the harm, not its doer.
    const targets =
      statement.act === 'accuse'
        ? stage.actorsAt(subject)
        : answerable(stage, subject, statement.by)
    return statement.by.flatMap((holder) =>
      targets.map((target) => ({
        holder,
        target,
        polarity,
        words: [cue],
        found: { rule: 'ground/stances/by-judgements', sure: 0.7 * statement.found.sure },
      })),
    )
  })
}

/** What a content is about: its first noun phrase, or the subject of its clause. */
function subjectOf(stage: Stage, { content, form }: Statement): number | undefined {
  const first = content[0]
  if (first === undefined || form === 'direct') return undefined
  const { tree } = stage
  const range = wordsIn(stage.reading, first)
  const head = rangeHead(tree, range)
  const word = tree.words[head]
  if (word?.upos === 'VERB' || word?.upos === 'AUX' || word?.upos === 'ADJ') {
    const own = childBy(tree, head, 'nsubj')
    return own !== undefined && own >= range[0] ? own : undefined
  }
  return head
}
