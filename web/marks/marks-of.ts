import type { Cast } from '../../src/record/cast.ts'
import type { Record } from '../../src/record/record.ts'
import type { Mark } from './mark.ts'

/** Anchor of a datum: ids are made by the reader, and no address may be made of anything else. */
export const anchor = (id: string): string => id.replace(/[^\w-]/g, '-')

/** Every word of a report that something in its record rests on. */
export function marksOf(record: Record, cast: Cast): readonly Mark[] {
  const statements = record.statements.flatMap((statement): Mark[] => {
    const to = anchor(statement.id)
    const speaker = cast.colour(statement)
    return [
      ...statement.content.map(
        (span, piece) => ({ kind: 'statement', span, to, piece, speaker }) as const,
      ),
      ...statement.quotes.map(
        (span, piece) => ({ kind: 'quote', span, to, piece, speaker }) as const,
      ),
      ...statement.source.map(
        (span, piece) => ({ kind: 'source', span, to, piece, speaker }) as const,
      ),
      ...statement.cue.map((span, piece) => ({ kind: 'cue', span, to, piece, speaker }) as const),
    ]
  })
  const rest = { piece: 0, speaker: null }
  return [
    ...statements,
    ...record.events.map(
      ({ id, trigger }) => ({ kind: 'event', span: trigger, to: anchor(id), ...rest }) as const,
    ),
    ...record.figures.map(
      ({ id, words }) => ({ kind: 'figure', span: words, to: anchor(id), ...rest }) as const,
    ),
    ...record.times.map(
      ({ words }, i) => ({ kind: 'time', span: words, to: `time-${i + 1}`, ...rest }) as const,
    ),
    ...record.places.map(
      ({ words }, i) => ({ kind: 'place', span: words, to: `place-${i + 1}`, ...rest }) as const,
    ),
  ]
}
