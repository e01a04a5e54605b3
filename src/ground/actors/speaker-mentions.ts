import type { Mention, StatementFinding } from '../../find/findings.ts'
import { isAbstract } from '../../find/mentions/is-abstract.ts'
import { nounPhrase } from '../../find/mentions/noun-phrase.ts'
import { rangeSpan } from '../../find/tree/subtree.ts'
import { treeOf } from '../../find/tree/tree.ts'
import { nounFacts } from '../../lexicon/titles.ts'
import type { Reading } from '../../reader/reading.ts'

// A count, and the month of a paper that is cited ("figures from May").
const notSources = /^[\d%]|^(?:others?|may)$/

/**
 * Mentions for those who speak in a statement and were taken for no actor by their noun: whoever is cited is one,
 * unless it is a paper or a number.
 *
 * @example "Caterers say prices will rise" has `Caterers`; "The report says" has none
 */
export function speakerMentions(
  reading: Reading,
  mentions: readonly Mention[],
  statements: readonly StatementFinding[],
): readonly Mention[] {
  const tree = treeOf(reading)
  const known = new Uint8Array(reading.words.length)
  for (const one of mentions) {
    known[one.head] = 1
    if (one.name) known.fill(1, ...one.words)
  }
  const found: Mention[] = []
  for (const head of statements.flatMap((statement) => statement.speakers)) {
    const word = reading.words[head]
    if (!word || known[head] === 1 || (word.upos !== 'NOUN' && word.upos !== 'PROPN')) continue
    const facts = nounFacts(word.lower) ?? nounFacts(word.lemma)
    if (facts?.document || facts?.quantity || notSources.test(word.lower)) continue
    if (facts === null && isAbstract(word)) continue
    known[head] = 1
    const words = nounPhrase(tree, head, false)
    const named = word.upos === 'PROPN' && /^\p{Lu}/u.test(word.form)
    found.push({
      span: rangeSpan(tree, words),
      words,
      head,
      kind: named ? 'name' : 'nominal',
      ...(named ? { name: [head, head + 1] as const, entity: 'Organization' as const } : {}),
      found: { rule: 'ground/actors/speaker-mentions', sure: 0.4 },
    })
  }
  return [...mentions, ...found].sort((a, b) => a.head - b.head || a.words[0] - b.words[0])
}
