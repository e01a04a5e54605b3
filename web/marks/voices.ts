import type { Cast } from '../../src/record/cast.ts'
import { chainsOf } from '../../src/record/chains.ts'
import type { Record, Statement } from '../../src/record/record.ts'

/** A speaker of a report with all that they say in it. */
export interface Voice {
  /** Number of the speaker's colour. */
  readonly number: number
  readonly name: string
  /** In the order of the text; at least one. */
  readonly statements: readonly Statement[]
}

/** Who speaks in a report, those who say most first. */
export function voicesOf({ statements }: Record, cast: Cast): readonly Voice[] {
  const voices = new Map<number, Voice>()
  for (const statement of statements) {
    const number = cast.colour(statement)
    const before = voices.get(number)?.statements ?? []
    voices.set(number, {
      number,
      name: cast.speaker(statement),
      statements: [...before, statement],
    })
  }
  return [...voices.values()].sort((a, b) => b.statements.length - a.statements.length)
}

/** Numbers of all speakers in whose accounts something stands. */
export const voicesAround = (
  ids: readonly string[],
  { statements }: Record,
  cast: Cast,
): readonly number[] => [...new Set(chainsOf(ids, statements).flat().map(cast.colour))]
