import type { Mention } from '../../find/findings.ts'
import { titleBefore } from '../../find/mentions/title-before.ts'
import { rangeSpan } from '../../find/tree/subtree.ts'
import { treeOf } from '../../find/tree/tree.ts'
import { genderOfGivenName } from '../../lexicon/names.ts'
import { nounFacts } from '../../lexicon/titles.ts'
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
    const alone = kind === 'name' && entity === 'Person' && name && name[1] - name[0] === 1
    if (!alone) return mention
    const inserted = isInserted(reading, name[0])
    const at = name[0] - (inserted ? 2 : 1)
    const before = reading.words[at]
    const surname = reading.words[name[0]]
    if (before?.upos !== 'PROPN' || !isGiven(reading, at)) return mention
    if (surname?.sentence !== before.sentence) return mention
    if (!inserted && surname.start - before.end !== 1) return mention
    const joined =
      (surname.head === at || before.head === name[0]) &&
      /^(?:flat|compound)/.test(surname.head === at ? surname.deprel : before.deprel)
    // Both hung on one word in one part: the tree has only not seen that they are one name.
    const alike = surname.head === before.head && surname.deprel === before.deprel
    if (!joined && !alike && !inserted) return mention
    const first = mentions.find(
      (one) => one !== mention && one.name?.[1] === name[0] && one.head === at,
    )
    if (first !== undefined && (first.entity !== 'Person' || first.name?.[0] !== at)) return mention
    if (first !== undefined) gone.add(first)
    const start = Math.min(titleBefore(reading, at), mention.words[0], first?.words[0] ?? at)
    // A title before the name is nobody besides.
    for (const one of mentions)
      if (one.kind === 'nominal' && one.head >= start && one.head < at) gone.add(one)
    const words = [start, mention.words[1]] as const
    return { ...mention, name: [at, name[1]], words, span: rangeSpan(tree, words) }
  })
  return whole.filter((_, index) => !gone.has(mentions[index] as Mention))
}

// "[Ada] Berg": what an editor has put in.
const isInserted = (reading: Reading, surname: number): boolean =>
  reading.words[surname - 1]?.form === ']' && reading.words[surname - 3]?.form === '['

// A given name, or any name between a short title and the surname: "Sen. Olle Berg".
function isGiven(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  const title = reading.words[at - 1]
  if (!word || genderOfGivenName(word.lower)) return word !== undefined
  const facts = /^\p{Lu}.*\.$/u.test(title?.form ?? '') ? nounFacts(title?.lower ?? '') : null
  const titled = facts !== null && (facts.office !== null || facts.rank || facts.honorific)
  return titled && nounFacts(word.lower) === null
}
