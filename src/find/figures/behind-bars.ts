import { childBy } from '../tree/tree.ts'
import type { KindRule } from './kind-of.ts'
import { isPeople } from './kind-words.ts'

const bars = /^(?:jail|prison|custody|detention)$/
const be = /^(?:be|remain|sit|languish|hold|keep|stay|go)$/

/**
 * Kind of people who are in jail or in custody.
 *
 * @example "eleven people are in jail" are detained; "eleven people work in the prison" are not
 */
export const behindBars: KindRule = ({ tree, top, noun }) => {
  const { words } = tree
  const counted = words[noun ?? -1]
  if (counted && !isPeople(counted)) return null
  const verb = words[top]?.head ?? -1
  if (!/^nsubj|^obj$/.test(words[top]?.deprel ?? '')) return null
  const isThere = bars.test(words[verb]?.lemma ?? '') && childBy(tree, verb, 'cop') !== undefined
  const place = (tree.children[verb] ?? []).find((at) => bars.test(words[at]?.lemma ?? ''))
  const held =
    place !== undefined &&
    words[place]?.deprel === 'obl' &&
    words[childBy(tree, place, 'case') ?? -1]?.lower === 'in' &&
    be.test(words[verb]?.lemma ?? '')
  const within = words[childBy(tree, verb, 'case') ?? -1]?.lower === 'in'
  return held || (isThere && within) ? 'detained' : null
}
