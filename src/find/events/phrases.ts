import { childBy, childrenBy, type Tree } from '../tree/tree.ts'

/** Lower-case preposition that marks a noun phrase or a clause: `with` of "with the army"; null where there is none. */
export function preposition(tree: Tree, index: number): string | null {
  const marker = childBy(tree, index, 'case') ?? childBy(tree, index, 'mark')
  return marker === undefined ? null : (tree.words[marker]?.lower ?? null)
}

/** Heads of the prepositional phrases of a verb or noun, with their prepositions. */
export function phrasesOf(
  tree: Tree,
  index: number,
): readonly (readonly [preposition: string, head: number])[] {
  const found: (readonly [string, number])[] = []
  for (const child of tree.children[index] ?? []) {
    const word = tree.words[child]
    if (!word) continue
    const name = word.deprel
    const oblique =
      name.startsWith('obl') || name === 'advcl' || name.startsWith('acl') || name === 'xcomp'
    const nominal = name === 'nmod' || (name.startsWith('nmod') && name !== 'nmod:poss')
    if (!oblique && !nominal) continue
    for (const marker of childrenBy(tree, child, 'case', 'mark')) {
      const lower = tree.words[marker]?.lower
      if (lower !== undefined) found.push([lower, child])
    }
  }
  const next = phraseRightAfter(tree, index)
  if (next && !found.some(([marker, head]) => marker === next[0] && head === next[1]))
    found.push(next)
  return found
}

/** The phrase whose preposition stands right after a word, wherever the tree hung it ("threats from the rebels"). */
function phraseRightAfter(
  tree: Tree,
  index: number,
): readonly [preposition: string, head: number] | undefined {
  const marker = tree.words[index + 1]
  if (marker?.upos !== 'ADP' || marker.deprel !== 'case') return undefined
  const far = marker.head - index
  return far > 1 && far < 9 ? [marker.lower, marker.head] : undefined
}

/**
 * Whether a particle goes with a verb: hanging on it, or standing right after it or its object (`shot it down`).
 */
export function hasParticle(tree: Tree, verb: number, particle: string): boolean {
  if (tree.words[verb + 1]?.lower === particle) return true
  for (const child of tree.children[verb] ?? []) {
    const word = tree.words[child]
    if (word?.lower === particle && child > verb && child - verb < 8) {
      if (word.deprel === 'compound:prt' || word.deprel === 'advmod' || word.deprel === 'xcomp')
        return true
    }
  }
  // "called Tuesday on them": the particle is the preposition of a phrase.
  return ['on', 'upon', 'for', 'by', 'with'].includes(particle)
    ? phrasesOf(tree, verb).some(([marker, head]) => marker === particle && head - verb < 8)
    : false
}

/** The words that describe a noun before it: adjectives, compounds, possessors, numbers apart. */
export const modifiers = (tree: Tree, noun: number): readonly number[] =>
  (tree.children[noun] ?? []).filter((child) => {
    const name = tree.words[child]?.deprel ?? ''
    return child < noun && (name === 'amod' || name === 'compound' || name.startsWith('nmod'))
  })
