import type { StanceFinding } from '../findings.ts'
import type { Tree } from '../tree/tree.ts'

const prefixed = /^(pro|anti)[-‐–](\p{Lu}.*)$/u

/**
 * "pro-" and "anti-" before a name: those described are for or against whom the name stands for.
 *
 * @example "pro-Norlandic rebels" are for Norland; "anti-war protesters" are against nobody
 */
export function prefixedStance(tree: Tree, index: number): readonly StanceFinding[] {
  const word = tree.words[index]
  if (!word) return []
  const joined = prefixed.exec(word.form)
  const apart = /^(?:pro|anti)$/.test(word.lower) && tree.words[index + 1]?.form === '-'
  const target = joined ? index : index + 2
  const name = joined ? (joined[2] ?? '') : apart ? (tree.words[target]?.form ?? '') : ''
  if (!/^\p{Lu}/u.test(name)) return []
  const holder = nounFrom(tree, target)
  const end = tree.words[target]?.end
  if (holder === undefined || end === undefined) return []
  return [
    {
      holder,
      target,
      polarity: word.lower.startsWith('pro') ? 'for' : 'against',
      words: [[word.start, end]],
      found: { rule: 'find/stances/prefixed-stance', sure: 0.8 },
    },
  ]
}

/** The noun that a word before it describes. */
function nounFrom(tree: Tree, index: number): number | undefined {
  let at = index
  for (let steps = 0; steps < 4; steps += 1) {
    const head = tree.words[at]?.head ?? -1
    if (head < 0) return undefined
    if (head > index && /^(?:NOUN|PROPN)$/.test(tree.words[head]?.upos ?? '')) return head
    at = head
  }
  return undefined
}
