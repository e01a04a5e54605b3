import type { Word } from '../../reader/reading.ts'
import { childrenBy } from '../tree/tree.ts'
import type { KindRule } from './kind-of.ts'
import { isPeople } from './kind-words.ts'

const wounds = /^(?:wound|injury|burn|fracture|trauma|concussion)$/
const have = /^(?:have|suffer|sustain|receive|treat|hospitalize|hospitalise|get)$/

/**
 * Kind of people who have wounds or are treated for them.
 *
 * @example "seven people are being treated for burns" and "220 patients, 31 of them for gunshot wounds" are wounded
 */
export const hasWounds: KindRule = ({ tree, top, noun, end }) => {
  const { words } = tree
  const counted = words[noun ?? -1]
  if (counted && !isPeople(counted) && counted.upos !== 'PRON') return null
  // Behind "31 of them" the tree may hang anything anywhere.
  const preposition = words[end]
  if (
    /^(?:for|with)$/.test(preposition?.lower ?? '') &&
    [1, 2, 3].some((step) => isWound(words[end + step], preposition))
  )
    return 'wounded'
  const verb = words[top]?.head ?? -1
  const governed =
    /^nsubj|^obj$/.test(words[top]?.deprel ?? '') && have.test(words[verb]?.lemma ?? '')
      ? childrenBy(tree, verb, 'obj', 'obl').filter((at) => at !== top && !parted(words, top, at))
      : []
  const own = childrenBy(tree, top, 'nmod').filter((at) =>
    childrenBy(tree, at, 'case').some((i) => /^(?:with|for)$/.test(words[i]?.lower ?? '')),
  )
  return [...governed, ...own].some((at) => wounds.test(words[at]?.lemma ?? '')) ? 'wounded' : null
}

/** "treated 220 people, 31 of them for burns": only the latter have them. */
const parted = (words: readonly Word[], a: number, b: number): boolean =>
  words.slice(Math.min(a, b), Math.max(a, b)).some(({ form }) => form === ',')

const isWound = (word: Word | undefined, near: Word | undefined): boolean =>
  word?.sentence === near?.sentence && wounds.test(word?.lemma ?? '')
