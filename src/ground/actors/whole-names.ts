import type { Mention } from '../../find/findings.ts'
import { rangeSpan } from '../../find/tree/subtree.ts'
import { treeOf } from '../../find/tree/tree.ts'
import { genderOfGivenName } from '../../lexicon/names.ts'
import type { Reading } from '../../reader/reading.ts'

/**
 * Names of persons with the given name before a lone surname that the model has left out, or has taken for another person.
 *
 * @example "Gov. Olga Berg", where only "Berg" was seen as a name
 */
export function wholeNames(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const tree = treeOf(reading)
  const gone = new Set<Mention>()
  const whole = mentions.map((mention): Mention => {
    const { name, entity, kind } = mention
    const before = reading.words[(name?.[0] ?? 0) - 1]
    const alone = kind === 'name' && entity === 'Person' && name && name[1] - name[0] === 1
    if (!alone || !before || before.upos !== 'PROPN' || !genderOfGivenName(before.lower))
      return mention
    const at = name[0] - 1
    const surname = reading.words[name[0]]
    if (surname?.sentence !== before.sentence || surname.start - before.end !== 1) return mention
    const joined =
      (surname.head === at || before.head === name[0]) &&
      /^(?:flat|compound)/.test(surname.head === at ? surname.deprel : before.deprel)
    if (!joined) return mention
    const first = mentions.find(
      (one) => one !== mention && one.name?.[1] === name[0] && one.head === at,
    )
    if (first !== undefined && (first.entity !== 'Person' || first.name?.[0] !== at)) return mention
    if (first !== undefined) gone.add(first)
    const words = [Math.min(at, mention.words[0], first?.words[0] ?? at), mention.words[1]] as const
    return { ...mention, name: [at, name[1]], words, span: rangeSpan(tree, words) }
  })
  return whole.filter((_, index) => !gone.has(mentions[index] as Mention))
}
