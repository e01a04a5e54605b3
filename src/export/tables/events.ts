import { standingOfEvent } from '../../record/standing.ts'
import { attributionCells, attributionColumns, idsCell, namesOf } from '../attribution.ts'
import { cameoRoot } from '../cameo-codes.ts'
import { foundCells, foundColumns } from '../found-cells.ts'
import { columnsOf, type Table } from '../table.ts'
import { spansText, wordsAt, wordsOf } from '../words.ts'
import { reportCells, reportColumns } from './report-cells.ts'

/** A row an event, whatever its standing: only `stated` ones are what the report itself says happened. */
export const events: Table = {
  name: 'events',
  columns: {
    ...reportColumns,
    ...columnsOf('string', ['event', 'standing', 'polarity', 'status', ...attributionColumns]),
    ...columnsOf('string', [
      'type',
      'mode',
      'cameo_root',
      'who',
      'whom',
      'what',
      'words',
      'date',
      'place',
    ]),
    background: 'boolean',
    ...columnsOf('string', [
      'happening',
      'mentions',
      'mention_spans',
      'who_ids',
      'whom_ids',
      'spans',
    ]),
    ...foundColumns,
  },
  rows: (exported) => {
    const { report, record } = exported
    return record.events.map((event) => ({
      ...reportCells(exported),
      event: event.id,
      standing: standingOfEvent(event),
      polarity: event.polarity,
      status: event.status,
      ...attributionCells(exported, event.according_to),
      type: event.type,
      mode: event.mode,
      cameo_root: cameoRoot(event, record),
      who: namesOf(record, event.who),
      whom: namesOf(record, event.whom),
      what: wordsAt(report.text, event.what),
      words: wordsAt(report.text, event.trigger),
      date: event.date,
      place: event.place,
      background: event.background,
      happening: event.happening ?? null,
      mentions: event.mentions ? wordsOf(report.text, event.mentions) : null,
      mention_spans: event.mentions ? spansText(event.mentions) : null,
      who_ids: idsCell(event.who),
      whom_ids: idsCell(event.whom),
      spans: spansText([event.trigger]),
      ...foundCells(event.found),
    }))
  },
}
