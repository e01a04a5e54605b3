import type { FigureKind } from '../../record/record.ts'
import type { Counted } from './counted.ts'
import type { KindRule } from './kind-of.ts'
import { forces, isPeople, quantities } from './kind-words.ts'

const small = 10

/**
 * Numbers that count a force or a result without a verb that says what became of them: troops are a force; crowds,
 * votes, cases and tons of aid are others.
 *
 * @example "dozens of nurses marched" is other, "a force of 5,000 troops" deployed, "three officials said" none
 */
export const forceOrResult: KindRule = (counted) => {
  const { tree, noun, phrase, end } = counted
  if (tree.words[phrase.end]?.lower === '-' && tree.words[phrase.end + 1]?.lower === 'strong')
    return 'deployed'
  if (noun === null) return null
  const word = tree.words[noun]
  const lemma = word?.lemma.toLowerCase() ?? ''
  const least = phrase.low ?? phrase.high ?? 0
  const vague = phrase.low === null || phrase.high === null
  if (speaks(counted)) return null
  if (forces.has(lemma)) return least >= small || vague ? 'deployed' : null
  // Quantities may stand within: "2,500 tons of aid".
  const quantity =
    quantities.has(lemma) || quantities.has(tree.words[phrase.end]?.lemma.toLowerCase() ?? '')
  if (word && isPeople(word))
    return (least >= small || vague) && !isMembership(counted) ? 'other' : null
  if (quantity && end > phrase.end) return least >= small || vague ? 'other' : null
  return null
}

/** "three officials said" gives sources, not a figure; thousands do not speak. */
function speaks({ tree, top, phrase }: Counted): boolean {
  if ((phrase.low ?? phrase.high ?? 0) >= 100) return false
  const word = tree.words[top]
  const verb = tree.words[word?.head ?? -1]
  return (
    word?.deprel === 'nsubj' &&
    /^(?:say|tell|speak|ask|describe|report|confirm)$/.test(verb?.lemma ?? '') &&
    !/^(?:hundreds|thousands|dozens)$/.test(word.lower)
  )
}

/** "the 15 members of the council", "a 28-member union" are what a body has. */
const isMembership = ({ tree, noun, phrase }: Counted): boolean =>
  tree.words[noun ?? -1]?.lemma === 'member' &&
  (phrase.low ?? 0) < 100 &&
  /^(?:the|its|all)$/.test(tree.words[phrase.first - 1]?.lower ?? '')

/** Kind of a share or a sum of money, which their units tell. */
export const byUnit = ({ phrase }: Counted): FigureKind | null =>
  phrase.unit === 'count' ? null : phrase.unit
