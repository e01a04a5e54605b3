import { countryByName } from '../../lexicon/countries.ts'
import type { Span } from '../../record/span.ts'
import { rangeSpan } from '../tree/subtree.ts'
import { childBy } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import { entityAt } from './people.ts'

const towns = /^(?:city|town|village)$/

/**
 * The place that "there" and "the city" take up: the last one that the paragraph has named; for a city it is no country.
 *
 * @example "in Norvik. Rebels seized a school there" is in Norvik
 */
export function namedBefore(context: EventContext, at: number): Span | null {
  const { tree, reading } = context
  const word = tree.words[at]
  const isThere = word?.lower === 'there' && word.deprel === 'advmod'
  if (!word || (!isThere && !isThatTown(context, at))) return null
  const paragraph = context.paragraphOf(at)
  for (let before = at - 1; before >= 0; before -= 1) {
    if (context.paragraphOf(before) !== paragraph) return null
    const entity = entityAt(reading, before)
    if (entity?.type !== 'Location') continue
    const span = rangeSpan(tree, entity.words)
    if (isThere || !countryByName(reading.report.text.slice(...span))) return span
    before = entity.words[0]
  }
  return null
}

/** "the city", "the besieged city", but not "the city of Norvik" nor "a city". */
function isThatTown({ tree }: EventContext, at: number): boolean {
  const word = tree.words[at]
  if (!word || !towns.test(word.lower)) return false
  const article = childBy(tree, at, 'det')
  if (article === undefined || tree.words[article]?.lower !== 'the') return false
  return childBy(tree, at, 'nmod', 'appos', 'compound', 'acl:relcl') === undefined
}
