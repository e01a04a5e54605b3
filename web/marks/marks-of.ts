import type { Cast } from '../../src/record/cast.ts'
import type { Record, Statement } from '../../src/record/record.ts'
import type { Span } from '../../src/record/span.ts'
import { anchor, anchorAt, beginOf } from './anchor.ts'
import type { Mark, MarkKind } from './mark.ts'
import { otherWords } from './words.ts'

function ofStatement(statement: Statement, cast: Cast): readonly Mark[] {
  const { content, quotes, insertions, source, cue } = statement
  const speaker = cast.colour(statement)
  const to = anchor(statement.id)
  // What has no content, as a refusal to comment, has its number at its other words.
  const begin = content.length === 0 ? beginOf(statement) : undefined
  const marks = (kind: MarkKind, spans: readonly Span[]): readonly Mark[] =>
    spans.map((span, piece) => ({
      kind,
      span,
      to,
      piece,
      speaker,
      numbered: kind === 'statement' || span === begin,
    }))
  return [
    ...marks('statement', content),
    ...marks('quote', quotes),
    ...marks('insertion', insertions),
    ...marks('source', source),
    ...marks('cue', cue),
  ]
}

const mark = (kind: MarkKind, span: Span, to: string, piece = 0): Mark => ({
  kind,
  span,
  to,
  piece,
  speaker: null,
  numbered: false,
})

/** Every word of a report that something in its record rests on. */
export function marksOf(record: Record, cast: Cast): readonly Mark[] {
  return [
    ...record.statements.flatMap((statement) => ofStatement(statement, cast)),
    ...record.stances.flatMap(({ words }, i) =>
      words.map((span, piece) => mark('stance', span, anchorAt('stance', i), piece)),
    ),
    ...record.labels.map(({ label }, i) => mark('label', label, anchorAt('label', i))),
    ...record.events.flatMap((event) =>
      [event.trigger, ...otherWords(event)].map((span, piece) =>
        mark('event', span, anchor(event.id), piece),
      ),
    ),
    ...record.figures.map(({ id, words }) => mark('figure', words, anchor(id))),
    ...record.victims.map(({ words }, i) => mark('figure', words, anchorAt('victim', i))),
    ...record.times.map(({ words }, i) => mark('time', words, anchorAt('time', i))),
    ...record.places.map(({ words }, i) => mark('place', words, anchorAt('place', i))),
  ]
}
