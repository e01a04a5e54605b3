import type { Reading, WordRange } from '../../reader/reading.ts'
import { isCaption } from './caption.ts'
import { isDeadline } from './deadline.ts'
import type { Tense } from './finding.ts'
import { tenseByTree } from './tense-by-tree.ts'
import { tenseByWords } from './tense-by-words.ts'

const towards = new Set(['until', 'till', 'by', 'effective', 'starting', 'beginning'])
const soon = new Set(['soon', 'early', 'late'])

/**
 * Which way the sentence looks at a time expression: the tense of the verb that governs it, or, where the reading has no
 * tags, of the verb form that stands nearest; a preposition decides where it can only look one way.
 *
 * @example "will meet on **Friday**" is future, "met on **Friday**" past, "on patrol since **March**" past
 */
export function tenseOf(reading: Reading, range: WordRange): Tense | null {
  const first = reading.words[range[0]]
  if (first === undefined) return null
  if (isCaption(reading, first)) return 'past'
  const before = reading.words[range[0] - 1]?.lower ?? ''
  if (before === 'since') return 'past'
  if (before === 'effective') return 'future'
  const tense = first.deprel === '' ? tenseByWords(reading, range) : tenseByTree(reading, range)
  // "may leave as soon as Friday", but "as early as Friday the council met"
  if (before === 'as' && soon.has(reading.words[range[0] - 2]?.lower ?? ''))
    return (tense ?? tenseByWords(reading, range)) === 'past' ? 'past' : 'future'
  if (before === 'by' || before === 'until' || before === 'till')
    return tense === 'past' && !isDeadline(reading, range) ? tense : 'future'
  return tense === 'past' || !towards.has(before) ? tense : 'future'
}
