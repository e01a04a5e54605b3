import { placesNamed } from '../../lexicon/gazetteer.ts'
import type { Span } from '../../record/span.ts'
import { rangeSpan } from '../tree/subtree.ts'
import { childBy, childrenBy } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import { entityAt, isPersonName } from './people.ts'

const adverbial = /^(?:obl|advmod|nmod|acl|advcl|compound|det)/
const located = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'across',
  'around',
  'over',
  'off',
  'throughout',
  'within',
  'off',
  'along',
  'of',
])

/** The time or the place that a word is, as an adjunct of the word that it hangs on. */
export function adjunct(
  context: EventContext,
  child: number,
): { readonly kind: 'time' | 'place'; readonly span: Span } | undefined {
  const word = context.tree.words[child]
  if (!word || !adverbial.test(word.deprel)) return undefined
  const when = context.times.get(child)
  if (when) return { kind: 'time', span: when }
  // "for three days" says how long.
  if (when === null) return undefined
  const entity = entityAt(context.reading, child)
  if (entity?.type === 'Date') return { kind: 'time', span: rangeSpan(context.tree, entity.words) }
  if (timeWords.has(word.lower)) return { kind: 'time', span: [word.start, word.end] }
  const marker = childBy(context.tree, child, 'case')
  const preposition = marker === undefined ? '' : (context.tree.words[marker]?.lower ?? '')
  if (!located.has(preposition)) return undefined
  if (entity?.type === 'Location')
    return { kind: 'place', span: rangeSpan(context.tree, entity.words) }
  if (entity?.type === 'Facility')
    return inner(context, child) ?? { kind: 'place', span: rangeSpan(context.tree, entity.words) }
  // "in the city of Norport", "at a base near Norport"
  return inner(context, child)
}

/** The place in the phrase of a noun: "a base near Norport". */
export function inner(
  context: EventContext,
  noun: number,
): { readonly kind: 'place'; readonly span: Span } | undefined {
  // "Norland's port in Norport": what follows says where more closely than whose it is.
  const children = context.tree.children[noun] ?? []
  const nearest = [...children.filter((child) => child > noun), ...children]
  for (const child of nearest) {
    const word = context.tree.words[child]
    if (!word || !/^(?:nmod|compound|flat|appos|amod)/.test(word.deprel)) continue
    const entity = entityAt(context.reading, child)
    // "Ada Berg of Norport" may be anywhere.
    if (isPersonName(context.reading, noun) && isFrom(context, child)) continue
    if (entity?.type !== 'Location' && entity?.type !== 'Facility') continue
    const span = rangeSpan(context.tree, entity.words)
    // "the Black Sea port" is on it, not in it.
    const isWater = /^(?:compound|amod)/.test(word.deprel) && isSea(context, span)
    if (!isWater) return { kind: 'place', span }
  }
  return undefined
}

const isSea = (context: EventContext, span: Span): boolean =>
  placesNamed(context.reading.report.text.slice(...span)).some(
    ({ kind }) => kind === 'sea' || kind === 'ocean',
  )

const isFrom = ({ tree }: EventContext, index: number): boolean =>
  childrenBy(tree, index, 'case').some((at) => /^(?:of|from)$/.test(tree.words[at]?.lower ?? ''))

const timeWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight earlier recently'.split(
    ' ',
  ),
)
