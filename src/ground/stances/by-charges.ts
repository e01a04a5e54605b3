import { isNegated } from '../../find/tree/clauses.ts'
import { isPassive, subjects } from '../../find/tree/subjects.ts'
import { wordsIn } from '../../find/tree/words-in.ts'
import type { Act, Stance } from '../../record/record.ts'
import { actorsOf } from '../events/actors-of.ts'
import { isOneSide, isTeller } from './sides.ts'
import type { Stage } from './stage.ts'

/** Verbs for what nobody says of a friend, though they are no event of any type. */
const charging = new Set(
  'lie mislead deceive cheat betray ignore neglect fail violate abuse exploit steal loot embezzle sabotage undermine provoke escalate conceal distort falsify fabricate rig plunder bully humiliate manipulate incite discriminate persecute oppress torture break flout'.split(
    ' ',
  ),
)
const acts: ReadonlySet<Act> = new Set(['say', 'accuse', 'condemn', 'think', 'label'])

/**
 * Who says that somebody lies, betrays or breaks what was agreed is against them.
 *
 * @example "Her lawyer said the court had ignored the evidence": the lawyer is against the court
 */
export function byCharges(stage: Stage): readonly Stance[] {
  const { tree, reading } = stage
  const found: Stance[] = []
  for (const statement of stage.statements) {
    if (statement.negated || !acts.has(statement.act) || statement.by.length === 0) continue
    for (const piece of statement.content) {
      const [first, end] = wordsIn(reading, piece)
      for (let at = first; at < end; at += 1) {
        const word = tree.words[at]
        if (word?.upos !== 'VERB' || !charging.has(word.lemma)) continue
        if (isPassive(tree, at) || isNegated(tree, at) || isSupposed(stage, at)) continue
        const doers = subjects(tree, at).filter((doer) => doer >= first && doer < end)
        for (const target of actorsOf(tree, stage, doers)) {
          for (const holder of statement.by) {
            if (isTeller(stage, holder) || isOneSide(stage, holder, target)) continue
            found.push({
              holder,
              target,
              polarity: 'against',
              words: [[word.start, word.end]],
              found: { rule: 'ground/stances/by-charges', sure: 0.5 },
            })
          }
        }
      }
    }
  }
  return found
}

/** "if the union breaks it", "may have lied": no charge. */
const isSupposed = ({ tree }: Stage, verb: number): boolean =>
  (tree.children[verb] ?? []).some((child) => {
    const word = tree.words[child]
    return /^(?:if|unless|whether|when|whenever|may|might|could|would|should|will)$/.test(
      word?.lower ?? '',
    )
  })
