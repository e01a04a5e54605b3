import { homeOfOrganization, isKnownOrganization } from '../../lexicon/organizations.ts'
import { nounFacts } from '../../lexicon/titles.ts'
import type { Reading, WordRange } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { rangeHead } from '../tree/range-head.ts'
import { treeOf } from '../tree/tree.ts'
import { mention } from './mention.ts'
import { namePhrase } from './name-phrase.ts'

const capital = /^\p{Lu}/u

/**
 * Bodies that everybody knows by name, where the model missed them, as it does inside a title.
 *
 * @example "White House spokesman Ivan Holt" has `White House`
 */
export function knownBodies(
  reading: Reading,
  taken: (word: number) => boolean,
): readonly Mention[] {
  const tree = treeOf(reading)
  const { words, report } = reading
  const found: Mention[] = []
  const longer = longerNames(reading)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (!word || taken(index) || !capital.test(word.form) || word.lower === 'the') continue
    for (let size = 3; size > 0; size -= 1) {
      const last = words[index + size - 1]
      if (!last || last.sentence !== word.sentence || taken(index + size - 1)) continue
      // One common word in a capital ("Senate", "Treasury") is left to the model.
      const letters =
        size === 1 && /^(?:UN|U\.N\.|EU|NATO|IAEA|OPCW|OSCE|FBI|CIA|IMF|ICC)$/.test(word.form)
      if (
        size === 1 &&
        !letters &&
        !isPublisher(reading, word.form, index) &&
        !/^(?:Pentagon|Kremlin|Bundestag|Knesset|Duma|Mossad)$/.test(word.form)
      )
        continue
      if (!capital.test(last.form)) continue
      const text = report.text.slice(word.start, last.end)
      const known = homeOfOrganization(text) !== null || (size > 1 && isKnownOrganization(text))
      if (!known && !letters && !isPublisher(reading, text, index)) continue
      const name: WordRange = [index, index + size]
      if ((longer[index] ?? 0) > size) break
      const head = rangeHead(tree, name)
      const phrase = namePhrase(tree, name, head)
      const more = { name, entity: 'Organization' } as const
      found.push(mention(tree, 'known-bodies', 0.8, 'name', head, phrase, more))
      index += size - 1
      break
    }
  }
  return found
}

// "The Courier went to press": the paper that the report stands in, as it calls itself.
function isPublisher({ report, words }: Reading, text: string, at: number): boolean {
  const name = report.publisher?.replace(/^The /, '')
  return name === text && name !== report.publisher && words[at - 1]?.form === 'The'
}

/** For each word the length of the organization's name that the model saw there: a longer one is left to it. */
function longerNames(reading: Reading): Uint16Array {
  const lengths = new Uint16Array(reading.words.length)
  for (const { words, type } of reading.entities) {
    const last = nounFacts(reading.words[words[1] - 1]?.lower ?? '')
    if (type !== 'Organization' || !(last?.organization || last?.collective)) continue
    lengths.fill(words[1] - words[0], words[0], words[1])
  }
  return lengths
}
