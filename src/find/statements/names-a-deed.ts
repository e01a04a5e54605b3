import { isHostileName } from '../../lexicon/hostile-names.ts'
import type { Reading } from '../../reader/reading.ts'
import { childrenBy, type Tree } from '../tree/tree.ts'
import { wordsIn } from '../tree/words-in.ts'
import type { Draft } from './draft.ts'

const LONGEST = 4
/** What is spoken of plainly where it has happened. */
const plain = /^(?:attack|assault|crime|violation|strike|threat|plot|disaster|scandal|failure)s?$/

/**
 * Who "speaks of an invasion" gives what others call otherwise its name; who "speaks of an attack on the port" tells of it.
 *
 * @example "Norland calls it a mission, while Sudland speaks of an invasion"
 */
export function namesADeed(reading: Reading, tree: Tree, { cue, content }: Draft): boolean {
  if (!/^(?:speak|talk)$/.test(tree.words[cue]?.lemma ?? '') || content.length !== 1) return false
  if (tree.words[cue + 1]?.lower !== 'of' || content[0] === undefined) return false
  const [first, end] = wordsIn(reading, content[0])
  const last = tree.words[end - 1]
  if (end - first > LONGEST || last?.upos !== 'NOUN' || plain.test(last.lower)) return false
  const known = childrenBy(tree, end - 1, 'det', 'nmod:poss').some(
    (child) => !/^an?$/.test(tree.words[child]?.lower ?? ''),
  )
  return !known && isHostileName(reading.report.text.slice(...content[0]))
}
