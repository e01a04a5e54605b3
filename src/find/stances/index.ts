import type { Reading } from '../../reader/reading.ts'
import type { StanceFinding } from '../findings.ts'
import { treeOf } from '../tree/tree.ts'
import { alliedNoun } from './allied-noun.ts'
import { judgingAdjective } from './judging-adjective.ts'
import { judgingVerb } from './judging-verb.ts'
import { prefixedStance } from './prefixed-stance.ts'

const rules = [prefixedStance, alliedNoun, judgingAdjective, judgingVerb]

/** Stances that the words of a description carry; those that events and statements carry come with these. */
export function findStances(reading: Reading): readonly StanceFinding[] {
  const tree = treeOf(reading)
  const found: StanceFinding[] = []
  for (const index of reading.words.keys()) {
    for (const rule of rules) found.push(...rule(tree, index))
  }
  const headline = reading.report.headline
  if (!headline) return found
  return found.filter(({ words }) => words.every(([start]) => start >= headline[1]))
}
