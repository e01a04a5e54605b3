import { childrenBy, type Tree } from '../../find/tree/tree.ts'
import { wordsOf } from '../../lexicon/event-types.ts'
import type { WhoIsAt } from '../who-is-at.ts'

const people = wordsOf('people')
const forces = wordsOf('force')
const sites = wordsOf('site')
const areas = new Set(['region', 'territory', 'province', 'capital', 'island', 'city', 'area'])
// "hundreds of villagers" are the villagers.
const quantities = new Set(
  'hundred hundreds thousand thousands dozen dozens ten tens million millions scores number group majority most some many all half rest several'.split(
    ' ',
  ),
)

/**
 * The actors that the doers or targets of an event are; a force, a building or a vessel that is no actor of its own
 * stands for whose it is.
 *
 * @example "Norlandic warships" is Norland, "its embassy" whoever "its" is; "Norlandic villagers" are not Norland
 */
export function actorsOf(
  tree: Tree,
  { actorsAt }: WhoIsAt,
  heads: readonly number[],
  role: 'who' | 'whom' = 'who',
): readonly string[] {
  const found = new Set<string>()
  for (const head of heads) {
    // A building that is struck stands for whose it is; it is an actor only where it acts.
    const own = role === 'whom' && isSite(tree, head) ? [] : actorsAt(head)
    const named = own.length > 0 ? own : apposed(tree, { actorsAt }, head)
    for (const id of named.length > 0 ? named : ownersOf(tree, { actorsAt }, head, 0)) found.add(id)
  }
  return [...found]
}

/** "the prefect, Ada Berg": where the office is nobody, the name beside it is. */
const apposed = (tree: Tree, { actorsAt }: WhoIsAt, head: number): readonly string[] =>
  childrenBy(tree, head, 'appos', 'flat').flatMap((child) => actorsAt(child))

const isSite = (tree: Tree, head: number): boolean => {
  const word = tree.words[head]
  return word?.upos === 'NOUN' && sites.has(word.lemma) && !areas.has(word.lemma)
}

function ownersOf(tree: Tree, who: WhoIsAt, head: number, depth: number): readonly string[] {
  const lemma = tree.words[head]?.lemma.toLowerCase() ?? ''
  if (quantities.has(lemma) || tree.words[head]?.upos === 'NUM') {
    const many = childrenBy(tree, head, 'nmod').find((child) => child > head && isOf(tree, child))
    return many === undefined ? [] : who.actorsAt(many)
  }
  if (depth > 2 || (people.has(lemma) && !forces.has(lemma))) return []
  for (const owner of [
    ...childrenBy(tree, head, 'nmod').filter((child) => child > head && isOf(tree, child)),
    ...childrenBy(tree, head, 'nmod:poss', 'amod', 'compound', 'nmod').filter(
      (child) => child < head,
    ),
    ...childrenBy(tree, head, 'nmod').filter((child) => asks.has(lemma) && isFrom(tree, child)),
  ]) {
    const named = whoseItIs(tree, who, owner)
    const found = named.length > 0 ? named : ownersOf(tree, who, owner, depth + 1)
    if (found.length > 0) return found
  }
  return []
}

const powers = /^(?:regime|government|army|navy)$/
const FAR = 400

/**
 * The actors that an owner is; of a power that is named only as what its arms belong to, those whom the report means by the
 * same word nearest to it.
 *
 * @example Norland for `regime` of "regime jets" in a report that speaks of "the Norlandic regime"
 */
function whoseItIs(tree: Tree, { actorsAt }: WhoIsAt, owner: number): readonly string[] {
  const own = actorsAt(owner)
  const word = tree.words[owner]
  if (own.length > 0 || word?.deprel !== 'compound' || !powers.test(word.lemma)) return own
  for (let step = 1; step < FAR; step += 1) {
    for (const at of [owner - step, owner + step]) {
      const found = tree.words[at]?.lemma === word.lemma ? actorsAt(at) : []
      if (found.length > 0) return found
    }
  }
  return []
}

// "an offer from Norland", "a call by the council"
const asks = new Set(
  'offer call demand appeal request proposal invitation plea ultimatum ban order warning threat plan statement criticism accusation claim'.split(
    ' ',
  ),
)

const isFrom = (tree: Tree, index: number): boolean =>
  childrenBy(tree, index, 'case').some((marker) =>
    /^(?:by|from)$/.test(tree.words[marker]?.lower ?? ''),
  )

const isOf = (tree: Tree, index: number): boolean =>
  childrenBy(tree, index, 'case').some((marker) => tree.words[marker]?.lower === 'of')
