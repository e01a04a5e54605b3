import { nounFacts } from '../../lexicon/titles.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { treeOf } from '../tree/tree.ts'
import { mention } from './mention.ts'

const letters = /^[A-Z]{3,6}$/
const titles = new Set(['CEO', 'CFO', 'COO', 'CTO', 'MEP', 'MSP', 'PHD'])

/**
 * Letters before the noun of an office or a profession that the model took for no name: the body it belongs to.
 *
 * @example "KFU spokesman Ivan Holt" has `KFU`
 */
export function acronymOwners(
  reading: Reading,
  isNamed: (word: number) => boolean,
): readonly Mention[] {
  const tree = treeOf(reading)
  const found: Mention[] = []
  for (const [index, word] of reading.words.entries()) {
    if (isNamed(index) || !letters.test(word.form) || titles.has(word.form)) continue
    const next = reading.words[index + 1]
    if (next?.sentence !== word.sentence || next.form === next.form.toUpperCase()) continue
    const facts = nounFacts(next.lower)
    if (!facts || (facts.office === null && !facts.profession)) continue
    const name = [index, index + 1] as const
    found.push(
      mention(tree, 'acronym-owners', 0.5, 'name', index, name, { name, entity: 'Organization' }),
    )
  }
  return found
}
