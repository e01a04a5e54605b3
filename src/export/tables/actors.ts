import { namesOf } from '../attribution.ts'
import { foundCells, foundColumns } from '../found-cells.ts'
import type { Table } from '../table.ts'
import { spansText } from '../words.ts'
import { reportCells, reportColumns } from './report-cells.ts'

/** A row an actor of a report. */
export const actors: Table = {
  name: 'actors',
  columns: {
    ...reportColumns,
    actor: 'string',
    name: 'string',
    kind: 'string',
    aliases: 'string',
    titles: 'string',
    mentions: 'integer',
    spans: 'string',
    ...foundColumns,
  },
  rows: (exported) =>
    exported.record.actors.map((actor) => ({
      ...reportCells(exported),
      actor: actor.id,
      name: actor.name,
      kind: actor.kind,
      aliases: actor.aliases.join('; '),
      titles: actor.titles
        .map(({ title, of }) =>
          of === null ? title : `${title} (${namesOf(exported.record, [of])})`,
        )
        .join('; '),
      mentions: actor.mentions.length,
      spans: spansText(actor.mentions),
      ...foundCells(actor.found),
    })),
}
