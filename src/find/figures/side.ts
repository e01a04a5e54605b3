import { childBy, childrenBy } from '../tree/tree.ts'
import type { Counted } from './counted.ts'
import { isPeople } from './kind-words.ts'
import { putOn } from './put-at.ts'

export interface Side {
  readonly word: number | null
  readonly name: string | null
}

const none: Side = { word: null, name: null }

/**
 * Whose loss, force or share a figure is: an owner, a nationality, or the people counted; "on both sides" names no one.
 *
 * @example "20 percent of its land" belongs to `its`, "five Norlandian soldiers" to `Norlandian`
 */
export function side(counted: Counted): Side {
  const { tree, phrase, noun, top } = counted
  const { words } = tree
  const verb = words[top]?.head ?? -1
  for (const head of [noun ?? top, top, verb])
    for (const child of childrenBy(tree, head, 'obl', 'nmod')) {
      const word = words[child]
      if (word?.lemma === 'side' && /^(?:both|each|either)$/.test(words[child - 1]?.lower ?? ''))
        return {
          word: null,
          name: `${words[child - 1]?.lower} sides`.replace(/^(?:each|either) sides$/, 'both sides'),
        }
    }
  // "put the losses of the rebels at 40"
  const put = putOn(counted)
  const owner = put && childBy(tree, put.object, 'nmod:poss', 'nmod')
  if (owner) return { word: owner, name: null }
  if (noun === null) return none
  const own = childBy(tree, noun, 'nmod:poss')
  if (own !== undefined) return { word: own, name: null }
  for (const child of childrenBy(tree, noun, 'amod', 'compound')) {
    const word = words[child]
    if (child < phrase.end || /^(?:dead|killed|wounded|injured)$/.test(word?.lower ?? '')) continue
    if (word && /^\p{Lu}/u.test(word.form) && (word.upos === 'ADJ' || word.upos === 'PROPN'))
      return { word: child, name: word.form }
  }
  const people = words[noun]
  return people && isPeople(people) ? { word: noun, name: null } : none
}
