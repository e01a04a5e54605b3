import type { Reading } from '../../reader/reading.ts'
import type { VictimFinding } from '../findings.ts'
import { conjuncts } from '../tree/conjuncts.ts'
import { phraseRange, rangeSpan } from '../tree/subtree.ts'
import { childrenBy, type Tree, treeOf } from '../tree/tree.ts'
import { byNoun } from './by-noun.ts'
import { byVerb } from './by-verb.ts'
import { identified } from './identified.ts'
import { included } from './included.ts'
import { isOnePerson } from './one-person.ts'
import type { VictimRule } from './victim-rule.ts'

const rules: readonly (readonly [name: string, rule: VictimRule, sure: number])[] = [
  ['by-verb', byVerb, 0.85],
  ['by-noun', byNoun, 0.75],
  ['included', included, 0.7],
  ['identified', identified, 0.7],
]

/**
 * Single persons who were killed, hurt or abducted, told of by name or description and not by number, which figures are for.
 *
 * @example "gunmen killed a judge and wounded Ana Roldan" has two
 */
export function findVictims(reading: Reading): readonly VictimFinding[] {
  const tree = treeOf(reading)
  const title = reading.report.headline?.[1] ?? 0
  const found: VictimFinding[] = []
  const seen = new Set<string>()
  for (let at = 0; at < tree.words.length; at += 1) {
    if ((tree.words[at]?.start ?? 0) < title) continue
    for (const [name, rule, sure] of rules)
      for (const { kind, head } of rule(tree, at))
        for (const one of [...theNamed(tree, head), ...theIncluded(tree, head)]) {
          if (seen.has(`${kind} ${one}`) || !isOnePerson(reading, tree, one)) continue
          seen.add(`${kind} ${one}`)
          found.push({
            words: rangeSpan(tree, phraseRange(tree, one)),
            head: one,
            kind,
            found: { rule: `find/victims/${name}`, sure },
          })
        }
  }
  return found
}

/** "two guards, Ilan Dor and Petr Vane," : those whom an apposition to several names, else the head itself. */
function theNamed(tree: Tree, head: number): readonly number[] {
  const word = tree.words[head]
  if (!word || !(/^NNP?S$/.test(word.xpos) || word.upos === 'NUM')) return [head]
  // "two of her guards, Ilan Dor and Petr Vane,"
  const of = word.upos === 'NUM' ? childrenBy(tree, head, 'nmod') : []
  return [head, ...of]
    .flatMap((at) => childrenBy(tree, at, 'appos'))
    .flatMap((at) => conjuncts(tree, at))
}

/** "several marchers, including a girl" and "Ana Roldan, as well as her driver": others whom the same befell. */
function theIncluded(tree: Tree, head: number): readonly number[] {
  return childrenBy(tree, head, 'nmod', 'conj')
    .filter((child) => {
      const before = childrenBy(tree, child, 'case', 'cc').map((at) => tree.words[at]?.lower)
      return before.includes('including') || before.includes('well')
    })
    .flatMap((child) => conjuncts(tree, child))
}
