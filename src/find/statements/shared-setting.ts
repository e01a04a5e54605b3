import type { StatementFinding } from '../findings.ts'
import type { Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

/**
 * The setting of a statement whose cue is coordinated with another or only adds to it: what was said in one breath was
 * said to the same, on the same occasion and by the same medium.
 *
 * @example "She told reporters at a briefing that it was over, adding that ..." and "said in a statement that ... and
 * denied ..."; "told reporters it was over and urged Norland to leave" addresses Norland in the second
 */
export function sharedSetting(
  tree: Tree,
  drafts: readonly Draft[],
  statements: readonly StatementFinding[],
): readonly StatementFinding[] {
  const byCue = new Map(drafts.map(({ cue }, index) => [cue, index]))
  return statements.map((statement, index) => {
    const draft = drafts[index]
    const word = tree.words[draft?.cue ?? -1]
    if (!draft || !word || !/^(?:conj|advcl|parataxis)$/.test(word.deprel)) return statement
    const other = statements[byCue.get(word.head) ?? -1]
    if (!other || word.head > draft.cue || !isSameSpeaker(statement, other)) return statement
    if (statement.within !== other.within) return statement
    // An adverbial clause of its own time ("after telling them") is another occasion.
    if (word.deprel === 'advcl' && word.xpos !== 'VBG') return statement
    // Who is urged is not told the rest.
    const urged = statement.act === 'urge' || other.act === 'urge'
    return {
      ...statement,
      addressee: urged ? statement.addressee : (statement.addressee ?? other.addressee),
      occasion: statement.occasion ?? other.occasion,
      medium: statement.medium ?? other.medium,
    }
  })
}

const isSameSpeaker = (a: StatementFinding, b: StatementFinding): boolean =>
  a.speakers.length === b.speakers.length &&
  a.speakers.every((speaker, index) => speaker === b.speakers[index])
