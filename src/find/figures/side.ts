import { childBy, childrenBy } from '../tree/tree.ts'
import type { Counted } from './counted.ts'
import { isPeople } from './kind-words.ts'

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
export function side({ tree, phrase, noun, top }: Counted): Side {
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
  if (noun === null) return none
  const owner = childBy(tree, noun, 'nmod:poss')
  if (owner !== undefined) return { word: owner, name: null }
  for (const child of childrenBy(tree, noun, 'amod', 'compound')) {
    const word = words[child]
    if (child < phrase.end) continue
    if (word && /^\p{Lu}/u.test(word.form) && (word.upos === 'ADJ' || word.upos === 'PROPN'))
      return { word: child, name: null }
  }
  const counted = words[noun]
  return counted && isPeople(counted) ? { word: noun, name: null } : none
}
