import { childrenBy, type Tree } from '../tree/tree.ts'

/** Lower-case preposition that marks a noun phrase or a clause: `with` of "with the army"; null where there is none. */
export function preposition(tree: Tree, index: number): string | null {
  const marker =
    nearRun(childrenBy(tree, index, 'case'))[0] ?? childrenBy(tree, index, 'mark').at(-1)
  return marker === undefined ? null : (tree.words[marker]?.lower ?? null)
}

/** The last run of neighbours: of "on ... to" the `to`, of "out of" both; the rest belongs elsewhere. */
function nearRun(markers: readonly number[]): readonly number[] {
  let first = markers.length - 1
  while (first > 0 && (markers[first] ?? 0) - (markers[first - 1] ?? 0) === 1) first -= 1
  return markers.slice(Math.max(first, 0))
}

/** A preposition that was hung on a noun too far on, and the noun that it stands before. */
function strays(tree: Tree, head: number): readonly (readonly [string, number])[] {
  const markers = childrenBy(tree, head, 'case').filter((marker) => marker < head)
  const near = nearRun(markers)
  return markers.flatMap((marker, place) => {
    const next = markers[place + 1]
    if (near.includes(marker) || next === undefined) return []
    for (let at = next - 1; at > marker; at -= 1)
      if (/^(?:NOUN|PROPN|PRON)$/.test(tree.words[at]?.upos ?? ''))
        return [[tree.words[marker]?.lower ?? '', at] as const]
    return []
  })
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
    const markers = [
      ...nearRun(childrenBy(tree, child, 'case')),
      ...childrenBy(tree, child, 'mark'),
    ]
    if (markers.length === 0) markers.push(...ofDescription(tree, child))
    found.push(...strays(tree, child))
    for (const marker of markers) {
      const lower = tree.words[marker]?.lower
      if (lower !== undefined) found.push([lower, child])
    }
  }
  const next = phraseRightAfter(tree, index)
  if (next && !found.some(([marker, head]) => marker === next[0] && head === next[1]))
    found.push(next)
  return found
}

/** "from the baker Ada Berg": the preposition that the tree hung on what describes the name. */
const ofDescription = (tree: Tree, name: number): readonly number[] =>
  childrenBy(tree, name, 'nmod:desc')
    .filter((child) => child < name)
    .flatMap((child) => childrenBy(tree, child, 'case'))

/** The phrase whose preposition stands right after a word, wherever the tree hung it ("threats from the rebels"). */
function phraseRightAfter(
  tree: Tree,
  index: number,
): readonly [preposition: string, head: number] | undefined {
  const marker = tree.words[index + 1]
  if (marker?.upos !== 'ADP') return undefined
  if (marker.deprel === 'mark') {
    // "call on them to do it": the preposition hung on the clause.
    const called = childrenBy(tree, index, 'obl', 'obj').find(
      (child) => child > index + 1 && child < marker.head,
    )
    return called === undefined ? undefined : [marker.lower, called]
  }
  if (marker.deprel !== 'case') return undefined
  const far = marker.head - index
  return far > 1 && far < 9 ? [marker.lower, marker.head] : undefined
}

/**
 * Whether a particle goes with a verb: hanging on it, or standing right after it or its object (`shot it down`).
 */
export function hasParticle(tree: Tree, verb: number, particle: string): boolean {
  const next = tree.words[verb + 1]
  // "called on Wednesday for talks" calls on nobody.
  if (particle === 'on' && next?.lower === 'on' && day.test(tree.words[verb + 2]?.form ?? ''))
    return phrasesOf(tree, verb).some(
      ([marker, head]) =>
        marker === 'on' && head > verb + 2 && !day.test(tree.words[head]?.form ?? ''),
    )
  if (next?.lower === particle) return true
  if (next?.upos === 'ADV' && tree.words[verb + 2]?.lower === particle) return true
  for (const child of tree.children[verb] ?? []) {
    const word = tree.words[child]
    if (word?.lower === particle && child > verb && child - verb < 8) {
      if (word.deprel === 'compound:prt' || word.deprel === 'advmod' || word.deprel === 'xcomp')
        return true
    }
  }
  // "called Tuesday on them": the particle is the preposition of a phrase.
  return ['on', 'upon', 'for'].includes(particle)
    ? phrasesOf(tree, verb).some(([marker, head]) => marker === particle && head - verb < 8)
    : false
}

const day =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^\d/

/** The words that describe a noun before it: adjectives, compounds, possessors, numbers apart. */
export const modifiers = (tree: Tree, noun: number): readonly number[] =>
  (tree.children[noun] ?? []).filter((child) => {
    const name = tree.words[child]?.deprel ?? ''
    return child < noun && (name === 'amod' || name === 'compound' || name.startsWith('nmod'))
  })
