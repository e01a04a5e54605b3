import { childrenBy, type Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

const directly = /^(?:ask|beg|implore|petition|lobby)$/
const byPhrase: Readonly<Record<string, RegExp>> = {
  appeal: /^to$/,
  plea: /^to$/,
  plead: /^with$/,
  call: /^(?:on|upon|to)$/,
}

/**
 * Head of the one of whom something is asked, where what is asked stands in a phrase of its own.
 *
 * @example "She asked Norland for money", "She appealed to Norland to open the port"; of "asked for money" nobody
 */
export function askedOf(tree: Tree, { cue, act, content }: Draft): number | null {
  const word = tree.words[cue]
  if (!word || act !== 'urge') return null
  const isSaid = (at: number): boolean =>
    content.some(
      ([from, to]) => from <= (tree.words[at]?.start ?? 0) && to > (tree.words[at]?.start ?? 0),
    )
  if (directly.test(word.lemma)) {
    const asked = childrenBy(tree, cue, 'iobj', 'obj').find(
      (child) => child > cue && !isSaid(child),
    )
    return asked ?? null
  }
  const marker = byPhrase[word.lemma]
  if (marker === undefined) return null
  const phrase = childrenBy(tree, cue, 'obl', 'nmod').find(
    (child) =>
      child > cue &&
      !isSaid(child) &&
      childrenBy(tree, child, 'case').some((at) => marker.test(tree.words[at]?.lower ?? '')),
  )
  return phrase ?? null
}
