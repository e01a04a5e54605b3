import { childrenBy } from '../../find/tree/tree.ts'
import type { Cast } from './cast.ts'

const classes: Readonly<Record<string, string>> = {
  ship: 'ship',
  vessel: 'ship',
  boat: 'ship',
  tanker: 'ship',
  submarine: 'ship',
  frigate: 'ship',
  freighter: 'ship',
  plane: 'plane',
  aircraft: 'plane',
  jet: 'plane',
  airliner: 'plane',
  warplane: 'plane',
  bomber: 'plane',
  drone: 'drone',
  helicopter: 'helicopter',
  base: 'base',
  airbase: 'base',
  airfield: 'base',
  embassy: 'embassy',
  consulate: 'embassy',
  convoy: 'convoy',
  tank: 'tank',
  satellite: 'satellite',
  reactor: 'reactor',
}

/**
 * Whose ship, plane or base a definite one is that was named with its owner before: "a Norlandic ship ... the vessel".
 *
 * @example the word that names the owner (`Norlandic`) for `vessel`; undefined where none was named
 */
export function ownerOfThing(cast: Cast, index: number): number | undefined {
  const kind = classes[cast.reading.words[index]?.lemma ?? '']
  if (kind === undefined) return undefined
  const determiner = childrenBy(cast.tree, index, 'det')[0]
  if (!/^(?:the|this|that)$/.test(cast.reading.words[determiner ?? -1]?.lower ?? ''))
    return undefined
  let owner: number | undefined
  for (const [at, word] of thingsOf(cast)) {
    if (at >= index) break
    if (classes[word] === kind) owner = owners(cast, at) ?? owner
  }
  return owner
}

const owners = (cast: Cast, at: number): number | undefined =>
  childrenBy(cast.tree, at, 'amod', 'compound', 'nmod:poss').find(
    (child) => (cast.mentionAt[child] ?? -1) >= 0,
  )

const things = new WeakMap<Cast, readonly (readonly [number, string])[]>()

// All such things of the report, listed once.
function thingsOf(cast: Cast): readonly (readonly [number, string])[] {
  const known = things.get(cast)
  if (known) return known
  const found: (readonly [number, string])[] = []
  for (const [at, word] of cast.reading.words.entries()) {
    if (classes[word.lemma] !== undefined) found.push([at, word.lemma])
  }
  things.set(cast, found)
  return found
}
