import { leaderCountry } from '../../lexicon/leaders.ts'
import { normalName } from '../../lexicon/normal-name.ts'
import { nounFacts } from '../../lexicon/titles.ts'
import type { EntityType, Reading, WordRange } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { rangeHead } from '../tree/range-head.ts'
import { treeOf } from '../tree/tree.ts'
import { mention } from './mention.ts'
import { namePhrase } from './name-phrase.ts'
import { titleBefore } from './title-before.ts'

const capital = /^\p{Lu}/u
const typed: ReadonlySet<EntityType> = new Set(['Person', 'Organization'])

/**
 * Names that the model saw in one sentence and missed in another, and surnames of well-known leaders.
 *
 * @example "Ada Berg spoke. The Berg cabinet resigned." has `Berg` in the second sentence too
 */
export function repeatedNames(
  reading: Reading,
  seen: readonly Mention[],
  taken: (word: number) => boolean,
): readonly Mention[] {
  const tree = treeOf(reading)
  const known = lastWords(reading, seen)
  const found: Mention[] = []
  for (const [index, word] of reading.words.entries()) {
    if (taken(index) || !capital.test(word.form) || word.upos === 'VERB') continue
    const key = normalName(word.form)
    const entity = known.get(key) ?? (isLeader(word.form, word.upos) ? 'Person' : undefined)
    if (!entity) continue
    const name: WordRange = [index, index + 1]
    const head = rangeHead(tree, name)
    const [first, end] = namePhrase(tree, name, head)
    const start = entity === 'Person' ? Math.min(first, titleBefore(reading, index)) : first
    found.push(mention(tree, 'repeated-names', 0.6, 'name', head, [start, end], { name, entity }))
  }
  return found
}

const isLeader = (form: string, pos: string): boolean =>
  form.length > 3 && pos === 'PROPN' && leaderCountry(form) !== null

/** Surnames, and names of organizations that are one word. */
function lastWords(reading: Reading, seen: readonly Mention[]): ReadonlyMap<string, EntityType> {
  const known = new Map<string, EntityType>()
  for (const { name, entity } of seen) {
    if (!name || !entity || !typed.has(entity)) continue
    if (entity === 'Organization' && name[1] - name[0] > 1) continue
    const form = reading.words[name[1] - 1]?.form ?? ''
    if (form.length < 3 || nounFacts(form) !== null) continue
    known.set(normalName(form), entity)
  }
  return known
}
