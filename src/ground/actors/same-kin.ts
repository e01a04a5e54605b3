import { childBy } from '../../find/tree/tree.ts'
import { type Cast, type Draft, draftAt, draftOf, headFacts, merge } from './cast.ts'

// Of these one has one.
const single =
  /^(?:father|dad|mother|mom|mum|husband|wife|widow|widower|boyfriend|girlfriend|fianc[ée]e?|spouse|twin|spokes(?:man|woman|person))$/

/**
 * Somebody's only wife, father or spokeswoman is one person, described here and named there, now that pronouns stand for someone.
 *
 * @example "Berg left with his wife. ... His wife, Ada Holt," is one woman; "his sister ... his sister" may be two
 */
export function sameKin(cast: Cast): void {
  const known = new Map<Draft, Map<string, Draft>>()
  for (const [index, mention] of cast.mentions.entries()) {
    const draft = draftOf(cast, index)
    const lemma = cast.reading.words[mention.head]?.lemma.toLowerCase() ?? ''
    if (mention.kind !== 'nominal' || draft?.kind !== 'person' || draft.plural) continue
    if (!single.test(lemma) || !headFacts(cast, mention.head)?.person) continue
    const at = childBy(cast.tree, mention.head, 'nmod:poss')
    const owner = at === undefined ? null : draftAt(cast, at)
    if (owner?.kind !== 'person') continue
    const kin = known.get(owner) ?? new Map<string, Draft>()
    known.set(owner, kin)
    const before = kin.get(lemma)
    kin.set(lemma, before && !(before.named && draft.named) ? joined(cast, before, draft) : draft)
  }
}

function joined(cast: Cast, one: Draft, other: Draft): Draft {
  const [into, from] = other.named ? [other, one] : [one, other]
  if (into === from) return into
  if (into.named) from.names.length = 0
  return merge(cast, into, from)
}
