import type { VictimKind } from '../../record/record.ts'
import type { Tree } from '../tree/tree.ts'

export interface Harm {
  readonly kind: VictimKind
  /** Head word of who is harmed; whether it is one person is asked afterwards. */
  readonly head: number
}

/** What a word says was done to somebody. */
export type VictimRule = (tree: Tree, at: number) => readonly Harm[]
