import type { Counted } from './counted.ts'

const links =
  /^(?:closer|nearer|close|near|to|at|is|was|are|were|be|been|being|stands|stood|put|puts|actually|really|now|likely|probably|far|much|higher|lower|could|may|might|would|as|high|low|,)$/
const again = /^(?:it|number|figure|total|count|tally|estimate)$/
const reach = 8

/**
 * Whether a bare number is another count of what the figure before it counts.
 *
 * @example "The agency counts 9,000 refugees; the government says the number is closer to 5,500"
 */
export function toldAgain({ tree, phrase, noun }: Counted): boolean {
  if (noun !== null || phrase.unit !== 'count') return false
  const { words } = tree
  const sentence = words[phrase.start]?.sentence
  let linked = false
  for (let at = phrase.first - 1; at >= 0 && at > phrase.first - reach; at -= 1) {
    const word = words[at]
    if (!word || word.sentence !== sentence) return false
    if (again.test(word.lower)) return linked
    if (!links.test(word.lower)) return false
    linked = true
  }
  return false
}
