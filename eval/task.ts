import type { Reader } from '../src/reader/index.ts'

/** A row of the table: its name and a figure in percent (or as the scorer gives it). */
export type Figures = Readonly<Record<string, number>>

/** One capability: how predictions are made from a gold file, and how its scorer's answer reads. */
export interface Task {
  readonly name: string
  /** Scorer in the shared folder's `eval/`; null where `figures` counts the predictions themselves. */
  readonly scorer: string | null
  /** Extra arguments of the scorer for this gold file. */
  readonly args?: (gold: string) => readonly string[]
  /** Lines of the prediction file for a gold file; nothing of the gold answers is looked at, but by what is its own scorer. */
  readonly predict: (gold: string, reader: Reader) => Promise<readonly unknown[]>
  /** Picks the figures out of what the scorer printed as JSON. */
  readonly figures: (json: unknown) => Figures
  /** Which of the scorer's two outputs is asked for. */
  readonly json: boolean
}
