import type { FigureKind } from '../../record/record.ts'
import { childBy, childrenBy } from '../tree/tree.ts'
import type { Counted } from './counted.ts'
import { kindWords } from './kind-words.ts'

const putting = /^(?:put|estimate|place|set|peg)$/
const counts = /^(?:number|figure|total|count|tally)$/
const crowds = /^(?:crowd|turnout|attendance|strength)$/
const losses = /^(?:loss|toll|death|fatality|dead)$/

/** What a number is put on: its words in the tree, and the kind where it says one. */
export interface PutOn {
  readonly object: number
  /** Null where only the figure before tells: "put the number at nine". */
  readonly kind: FigureKind | null
}

/**
 * What a source puts at a number: the losses of a side, a toll, a number told of before.
 *
 * @example "Organisers put the crowd at 30,000" is other; "The army put the rebels' losses at 40" are killed, "the ministry put the number at nine" as the one before
 */
export function putOn({ tree, phrase, top }: Counted): PutOn | null {
  const { words } = tree
  const verb = words[top]?.head ?? -1
  if (!putting.test(words[verb]?.lemma ?? '')) return null
  let before = phrase.first - 1
  if (/^["“'‘]$/.test(words[before]?.form ?? '')) before -= 1
  if (words[before]?.lower !== 'at') return null
  const object = childBy(tree, verb, 'obj', 'nsubj:pass')
  const lemma = words[object ?? -1]?.lemma.toLowerCase() ?? ''
  if (object === undefined) return null
  if (losses.test(lemma)) return { object, kind: 'killed' }
  if (crowds.test(lemma)) return { object, kind: 'other' }
  if (!counts.test(lemma)) return null
  for (const child of childrenBy(tree, object, 'nmod'))
    for (const [kind, { states, nouns }] of kindWords)
      if (states.has(words[child]?.lower ?? '') || nouns.has(words[child]?.lemma ?? ''))
        return { object, kind }
  return { object, kind: null }
}
