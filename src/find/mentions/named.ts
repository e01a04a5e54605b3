import { isKnownOrganization } from '../../lexicon/organizations.ts'
import { nounFacts } from '../../lexicon/titles.ts'
import type { Reading, WordRange } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { rangeHead } from '../tree/range-head.ts'
import { type Tree, treeOf } from '../tree/tree.ts'
import { mention } from './mention.ts'
import { namePhrase } from './name-phrase.ts'
import { nameRanges } from './name-ranges.ts'
import { retype } from './retype.ts'
import { titleBefore } from './title-before.ts'

/**
 * The names that the model saw, each with the titles and descriptions that its noun phrase puts before it.
 *
 * @example "Norland's Foreign Minister Ada Berg resigned" has `Norland's Foreign Minister Ada Berg` with the name `Ada Berg`
 */
export function named(reading: Reading, isKnown: (word: number) => boolean): readonly Mention[] {
  const tree = treeOf(reading)
  return retype(reading, nameRanges(reading, tree, isKnown)).flatMap(
    ({ words: name, type, sure }) => {
      const head = rangeHead(tree, name)
      const more = { name, entity: type }
      if (type === 'Person') {
        const [first, end] = namePhrase(tree, name, head)
        const start = Math.min(first, titleBefore(reading, name[0]))
        return mention(tree, 'named', sure, 'name', head, [start, end], more)
      }
      const noun = appositiveAfter(reading, name, type === 'NORP')
      if (noun !== null) {
        const [first] = namePhrase(tree, name, head)
        return mention(tree, 'named', sure, 'name', noun, [first, noun + 1], more)
      }
      if (type === 'NORP' && isAdjective(tree, head)) return []
      return mention(tree, 'named', sure, 'name', head, namePhrase(tree, name, head), more)
    },
  )
}

// "Western diplomats": the adjective of a people or a party is nobody.
const isAdjective = (tree: Tree, head: number): boolean => {
  const word = tree.words[head]
  return word?.deprel === 'amod' || (word?.upos === 'ADJ' && word.deprel === 'compound')
}

// "the Maren group", "Oskar rebels": the noun after the name means the same actor.
function appositiveAfter(
  reading: Reading,
  [first, end]: WordRange,
  people: boolean,
): number | null {
  const { words } = reading
  const name = reading.report.text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0)
  for (let at = end; at < end + 2; at += 1) {
    const word = words[at]
    if (word?.upos !== 'NOUN' || word.sentence !== words[first]?.sentence) return null
    if (!nounFacts(word.lemma)?.appositive) {
      if (
        /^(?:news|media|television|rebel|militant|terrorist|shipping|oil|rights)$/.test(word.lower)
      )
        continue
      return null
    }
    // "Muslim organizations" are not all Muslims, while "Oskari rebels" are the Oskaris.
    if (people && !nounFacts(word.lemma)?.armed) return null
    const next = words[at + 1]
    // "Oskar group leader": the noun modifies the next.
    if (next?.upos === 'NOUN' && next.sentence === word.sentence) return null
    return isKnownOrganization(name) &&
      !/^(?:rebel|militant|fighter|group|terrorist|insurgent)$/.test(word.lemma)
      ? null
      : at
  }
  return null
}
