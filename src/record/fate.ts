import type { Correctable, CorrectableKind, Correction, Target } from './correction.ts'

/** What became of one of the machine's data. */
export interface Fate {
  readonly kind: CorrectableKind
  /** Where it stands: how corrections find it. */
  readonly target: Target
  /** As the machine has it. */
  readonly machine: Correctable[CorrectableKind]
  /** As it is in the corrected record; null where it was rejected, or all statements that it hung on were. */
  readonly now: Correctable[CorrectableKind] | null
  /** The correction that counts. */
  readonly correction: Correction | null
}
