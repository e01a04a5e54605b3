import { verbCue } from '../../lexicon/cues.ts'
import type { Reading } from '../../reader/reading.ts'
import type { LabelFinding, StatementFinding } from '../findings.ts'
import { isNegated } from '../tree/clauses.ts'
import { isPassive, subjects } from '../tree/subjects.ts'
import { phraseRange, rangeSpan } from '../tree/subtree.ts'
import { childBy, treeOf } from '../tree/tree.ts'
import { wordsIn } from '../tree/words-in.ts'

const LONGEST = 10
const judging = /^(?:reject|praise|hail|welcome|ridicule|mock|attack|laud|justify|defend|dismiss)$/

/**
 * A quoted name after `as`, whatever verb of judging it goes with.
 *
 * @example "The firm rejected the demand as "unaffordable"" has that label for the demand; "served as "captain"" has none
 */
export function quotedAs(
  reading: Reading,
  statements: readonly StatementFinding[],
): readonly LabelFinding[] {
  const tree = treeOf(reading)
  const found: LabelFinding[] = []
  for (const { span, within, open } of reading.quotations) {
    const [first, end] = wordsIn(reading, span)
    if (within !== null || open || end - first > LONGEST) continue
    const article = /^(?:an?|the)$/.test(tree.words[first - 1]?.lower ?? '') ? 1 : 0
    const as = first - 1 - article
    if (tree.words[as]?.lower !== 'as') continue
    const verb = verbOver(reading, as)
    if (verb === undefined || isPassive(tree, verb) || isNegated(tree, verb)) continue
    const object = childBy(tree, verb, 'obj')
    const target =
      object !== undefined && object > verb && object < as
        ? rangeSpan(tree, [
            phraseRange(tree, object)[0],
            Math.min(as, phraseRange(tree, object)[1]),
          ])
        : null
    const by = subjects(tree, verb)
    const cue = tree.words[verb]
    const statement = statements.findIndex(
      (one) => cue && one.cue.some(([from, to]) => from <= cue.start && cue.end <= to),
    )
    if (by.length === 0 && statement < 0) continue
    found.push({
      by,
      statement: statement < 0 ? null : statement,
      label: [span[0] + 1, span[1] - 1],
      target,
      found: { rule: 'find/labels/quoted-as', sure: 0.65 },
    })
  }
  return found
}

/** The verb of judging before `as` in its sentence, with no other verb between. */
function verbOver({ words }: Reading, as: number): number | undefined {
  for (let at = as - 1; at >= 0 && words[at]?.sentence === words[as]?.sentence; at -= 1) {
    const word = words[at]
    if (word?.upos !== 'VERB') continue
    const judges = judging.test(word.lemma) || verbCue(word.lemma)?.has('label') === true
    return judges ? at : undefined
  }
  return undefined
}
