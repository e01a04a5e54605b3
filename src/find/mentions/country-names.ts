import { countryByName } from '../../lexicon/countries.ts'
import type { Reading, WordRange } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { treeOf } from '../tree/tree.ts'
import { mention } from './mention.ts'
import { namePhrase } from './name-phrase.ts'
import { headOf } from './noun-phrase.ts'

const capital = /^\p{Lu}/u

/**
 * Names of countries that the model missed in a long compound, and those inside the name of an organization.
 *
 * @example "a Marshall Islands-flagged vessel" has `Marshall Islands`, and "the US Navy" has `US`
 */
export function countryNames(
  reading: Reading,
  taken: (word: number) => boolean,
  insideOrganization: (word: number) => boolean,
): readonly Mention[] {
  const tree = treeOf(reading)
  const found: Mention[] = []
  const { words } = reading
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (!word || !capital.test(word.form)) continue
    for (let size = 3; size > 0; size -= 1) {
      const last = words[index + size - 1]
      if (!last || last.sentence !== word.sentence) continue
      if (size > 1 && !capital.test(last.form)) continue
      const free = !taken(index) || (insideOrganization(index) && size < 3)
      if (!free) continue
      if (!countryByName(reading.report.text.slice(word.start, last.end))) continue
      const name: WordRange = [index, index + size]
      const head = headOf(tree, name)
      const phrase = namePhrase(tree, name, head)
      found.push(
        mention(tree, 'country-names', 0.8, 'name', head, phrase, { name, entity: 'Location' }),
      )
      index += size - 1
      break
    }
  }
  return found
}
