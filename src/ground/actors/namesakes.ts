import type { Mention } from '../../find/findings.ts'
import { nounFacts } from '../../lexicon/titles.ts'
import type { Reading } from '../../reader/reading.ts'

/**
 * A person whose surname is the name of a country: known by a full name in the report, and with a title before it.
 *
 * @example "Sheriff Israel", where a Scott Israel is named
 */
export function namesakes(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const { text } = reading.report
  const surnames = new Set<string>()
  for (const { entity, name } of mentions) {
    const parts = entity === 'Person' && name ? reading.words.slice(...name) : []
    if (parts.length > 1) surnames.add(parts.at(-1)?.form ?? '')
  }
  return mentions.map((mention) => {
    const [first, end] = mention.name ?? [mention.head, mention.head + 1]
    const before = reading.words[first - 1]
    const titled =
      before !== undefined && /^\p{Lu}/u.test(before.form) && nounFacts(before.lower)?.person
    const bare = text.slice(reading.words[first]?.start, reading.words[end - 1]?.end)
    return titled && mention.entity !== 'Person' && surnames.has(bare)
      ? { ...mention, kind: 'name', name: [first, end], entity: 'Person' }
      : mention
  })
}
