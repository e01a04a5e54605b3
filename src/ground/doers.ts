import type { Reading } from '../reader/reading.ts'
import type { Passage } from '../record/record.ts'
import { overlaps } from '../record/span.ts'
import type { Actors } from './actors/index.ts'

const roles = /^(?:nsubj|nsubj:pass|obj|iobj|obl:agent)$/

/**
 * Ids of those that do something or have something done to them by the words alone, whether or not that is an event of
 * the record: subjects and objects of verbs, outside the headline and what a page adds.
 *
 * @example in "Ada Berg left the hall" Ada Berg does something
 */
export function doers(
  reading: Reading,
  actors: Pick<Actors, 'actorsAt'>,
  passages: readonly Passage[],
): readonly string[] {
  const added = passages.filter(({ role }) => role === 'headline' || role === 'furniture')
  const found = new Set<string>()
  for (const [at, { head, deprel, start, end }] of reading.words.entries()) {
    if (!roles.test(deprel) || reading.words[head]?.upos !== 'VERB') continue
    if (added.some(({ words }) => overlaps(words, [start, end]))) continue
    for (const id of actors.actorsAt(at)) found.add(id)
  }
  return [...found]
}
