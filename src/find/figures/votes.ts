import { childBy } from '../tree/tree.ts'
import type { KindRule } from './kind-of.ts'

const ballots = /^(?:vote|abstention|ballot|seat)$/

/**
 * Kind of votes and of those who give them, few as they may be.
 *
 * @example "30 voted against it", "by nine votes to four", "one abstention"
 */
export const votes: KindRule = ({ tree, phrase, noun, end }) => {
  const { words } = tree
  // "survived two similar votes" counts divisions.
  const described = noun !== null && childBy(tree, noun, 'amod') !== undefined
  if (!described && ballots.test(words[noun ?? -1]?.lemma ?? '')) return 'other'
  const sentence = words[phrase.start]?.sentence
  const verb = words[end]
  if (verb?.sentence === sentence && /^(?:voted|abstained)$/.test(verb?.lower ?? '')) return 'other'
  // "nine votes to four", "nine votes to four with two abstentions"
  const to = words[phrase.first - 1]
  const before = words[phrase.first - 2]
  return noun === null &&
    before?.sentence === sentence &&
    /^(?:to|against)$/.test(to?.lower ?? '') &&
    /^(?:votes|seats)$/.test(before?.lower ?? '')
    ? 'other'
    : null
}
