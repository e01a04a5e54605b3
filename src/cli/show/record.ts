import { castOf } from '../../record/cast.ts'
import type { Record } from '../../record/record.ts'
import { overlaps, type Span } from '../../record/span.ts'
import { paragraphs } from '../../text/paragraphs.ts'
import { actorNotes } from './actors.ts'
import { header } from './header.ts'
import { type Layout, note } from './layout.ts'
import { notes, stanceNotes } from './notes.ts'
import { paragraphLines } from './paragraph.ts'

/** Part of the report that is not its news is said to be so. */
function roleNote(record: Record, paragraph: Span, layout: Layout): string[] {
  const role = record.passages.find(({ words }) => overlaps(words, paragraph))?.role
  if (role === 'background') return note('part', [{ text: 'background' }], layout)
  if (role === 'furniture') return note('part', [{ text: 'not of the report itself' }], layout)
  return []
}

const section = (title: string, lines: readonly string[], { paint }: Layout): string[] =>
  lines.length === 0 ? [] : [paint.bold(title), ...lines, '']

/** A record for people: the text with who says what, and under each paragraph what was found in it. */
export function showRecord(text: string, record: Record, layout: Layout): string[] {
  const cast = castOf(text, record)
  const body = paragraphs(text).filter((span) => {
    const { headline } = record.report
    return headline === null || !overlaps(span, headline)
  })
  return [
    ...header(text, record, layout),
    '',
    ...body.flatMap((paragraph) => [
      ...paragraphLines(text, record, cast, paragraph, layout),
      ...roleNote(record, paragraph, layout),
      ...notes(record, cast, paragraph, layout),
      '',
    ]),
    ...section('Who is who', actorNotes(record, cast, layout), layout),
    ...section('For and against', stanceNotes(record.stances, cast, layout), layout),
  ]
}
