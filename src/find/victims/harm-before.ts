import type { VictimKind } from '../../record/record.ts'
import type { Tree } from '../tree/tree.ts'
import { harms } from './harm-words.ts'

/** Harm told of in the words before one, the nearest first; null where there is none within reach. */
export function harmBefore({ words }: Tree, at: number, reach: number): VictimKind | null {
  for (let back = at - 1; back >= 0 && back >= at - reach; back -= 1) {
    const word = words[back]
    const lemma = word?.lemma.toLowerCase() ?? ''
    const lower = word?.lower ?? ''
    // Freed and unharmed are no harm, and names ("the Liberation Army") tell of none.
    if (word?.upos === 'PROPN') continue
    for (const [kind, { done, suffered, nouns, states }] of harms)
      if (
        kind !== 'released' &&
        kind !== 'unharmed' &&
        (done.has(lemma) || suffered.has(lemma) || nouns.has(lemma) || states.has(lower))
      )
        return kind
  }
  return null
}
