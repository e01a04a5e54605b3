import type { CorrectableKind } from '../../src/record/correction.ts'
import type { Statement } from '../../src/record/record.ts'
import type { Span } from '../../src/record/span.ts'

/** Anchor of a datum that has an id: ids are made by the reader, and no address may be made of anything else. */
export const anchor = (id: string): string => id.replace(/[^\w-]/g, '-')

/** Anchor of a datum without an id, by its place in the record: `time-1`. */
export const anchorAt = (
  kind: 'victim' | 'label' | 'stance' | 'time' | 'place',
  index: number,
): string => `${kind}-${index + 1}`

/** Anchor of an actor. */
export const actorAnchor = (id: string): string => `actor-${anchor(id)}`

/** Anchor of a datum that has an id. */
export const anchorOfDatum = (kind: CorrectableKind, id: string): string =>
  kind === 'actor' ? actorAnchor(id) : anchor(id)

/** Where a statement is looked for: at what is said, else at its verb, else at who said it. */
export const beginOf = ({ content, cue, source }: Statement): Span | undefined =>
  content[0] ?? cue[0] ?? source[0]
