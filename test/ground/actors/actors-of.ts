import type { StatementFinding } from '../../../src/find/findings.ts'
import { findMentions } from '../../../src/find/mentions/index.ts'
import { type Actors, groundActors } from '../../../src/ground/actors/index.ts'
import type { EntityType, Reading } from '../../../src/reader/reading.ts'
import { compactReading } from '../../compact-reading.ts'

export interface Grounded extends Actors {
  readonly reading: Reading
  /** Mentions of the actor with this id, as words. */
  readonly said: (id: string) => readonly string[]
  /** Id of the actor of the n-th word of this form. */
  readonly of: (form: string, n?: number) => string | null
}

/** Actors of a reading in short, with what tests ask of them. */
export function actorsOf(
  text: string,
  words: string,
  names: Readonly<Record<string, EntityType>> = {},
  statements: readonly StatementFinding[] = [],
): Grounded {
  const reading = compactReading(text, words, names)
  const actors = groundActors(reading, findMentions(reading), statements)
  const wordAt = (form: string, n: number) =>
    reading.words.flatMap((word, at) => (word.form === form ? [at] : []))[n - 1] ?? -1
  return {
    ...actors,
    reading,
    said: (id) =>
      actors.actors.find((actor) => actor.id === id)?.mentions.map((span) => text.slice(...span)) ??
      [],
    of: (form, n = 1) => actors.actorAt(wordAt(form, n)),
  }
}

/** A direct statement whose content is the first stretch in quotation marks. */
export const quotedBy = (text: string, speakers: readonly number[]): StatementFinding => ({
  form: 'direct',
  act: 'say',
  negated: false,
  source: [],
  cue: [],
  content: [[text.indexOf('"'), text.lastIndexOf('"') + 1]],
  addressee: null,
  occasion: null,
  medium: null,
  insertions: [],
  quotes: [],
  speakers,
  continues: null,
  within: null,
  found: { rule: 'test', sure: 1 },
})
