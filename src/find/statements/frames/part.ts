import type { WordRange } from '../../../reader/reading.ts'
import type { Act } from '../../../record/record.ts'
import { childrenBy, type Tree } from '../../tree/tree.ts'

/** What a frame takes from the clause of its cue. */
export interface Part {
  readonly ranges: readonly WordRange[]
  readonly act: Act
  readonly addressee?: number
  /** The content is a clause, with occasions of its own. */
  readonly clausal?: boolean
  readonly preposition?: number
  /** Verb of saying that stands under the cue: `declined to say`. */
  readonly under?: number
}

/** A set of words from a line of them. */
export const wordSet = (line: string): ReadonlySet<string> => new Set(line.split(' '))

export const relatives = wordSet('what which whom who that')
export const personal = wordSet(
  'anonymity it this that him her them me us you themselves himself itself herself',
)

/** An infinitive that is a wish or a promise, not a purpose ("in order to"). */
export function isInfinitive(tree: Tree, clause: number): boolean {
  const marks = childrenBy(tree, clause, 'mark').map((child) => tree.words[child]?.lower)
  return marks.includes('to') && !marks.includes('in') && !marks.includes('so')
}

/** The preposition or conjunction that a phrase begins with. */
export const markerOf = (tree: Tree, head: number): number | undefined =>
  (tree.children[head] ?? []).find(
    (child) => child < head && /^(case|mark)$/.test(tree.words[child]?.deprel ?? ''),
  )
