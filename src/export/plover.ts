import type { Event } from '../record/record.ts'
import { standingOfEvent } from '../record/standing.ts'
import { actorCountry } from './actor-country.ts'
import { sourceOf, statementsOf } from './attribution.ts'
import { cameoRoot, quadClass } from './cameo-codes.ts'
import type { Exported } from './exported.ts'
import { wordsAt, wordsOf } from './words.ts'

const quads = { 1: 'V-COOP', 2: 'M-COOP', 3: 'V-CONF', 4: 'M-CONF' } as const

function actor({ record }: Exported, id: string) {
  const found = record.actors.find((one) => one.id === id)
  return {
    actorText: found?.name ?? id,
    kind: found?.kind ?? null,
    country: actorCountry(record, id),
    titles: found?.titles.map(({ title }) => title) ?? [],
  }
}

const said = (exported: Exported, ids: readonly string[]) =>
  statementsOf(exported.record, ids).map((statement) => ({
    source: sourceOf(exported, statement),
    act: statement.act,
    form: statement.form,
    cue: wordsOf(exported.report.text, statement.cue),
    words: wordsOf(exported.report.text, statement.content),
    date: statement.date,
  }))

function ploverEvent(exported: Exported, event: Event) {
  const { report, record } = exported
  return {
    id: `${record.id}#${event.id}`,
    date: event.date,
    event: event.type,
    mode: event.mode,
    cameoRoot: cameoRoot(event, record),
    quad: quads[quadClass[event.type]],
    source: event.who.map((id) => actor(exported, id)),
    target: event.whom.map((id) => actor(exported, id)),
    eventText: wordsAt(report.text, event.trigger),
    eventSpan: event.trigger,
    ...(event.mentions ? { mentionSpans: event.mentions } : {}),
    ...(event.happening ? { happening: `${record.id}#${event.happening}` } : {}),
    object: wordsAt(report.text, event.what),
    eventLoc: event.place,
    background: event.background,
    standing: standingOfEvent(event),
    polarity: event.polarity,
    status: event.status,
    accordingTo: said(exported, event.according_to),
    ...(event.found.corrected ? { corrected: event.found.corrected } : {}),
  }
}

/**
 * The PLOVER document of a report. `events` has only what the report itself says happened; what is claimed, denied, wanted,
 * planned or held possible stands apart in `assertions`, so that who counts `events` counts no claim.
 */
export function ploverDocument(exported: Exported) {
  const { report, record } = exported
  const all = record.events.map((event) => ploverEvent(exported, event))
  return {
    id: record.id,
    date: record.report.date,
    url: report.url,
    publisher: record.report.publisher,
    events: all.filter(({ standing }) => standing === 'stated'),
    assertions: all.filter(({ standing }) => standing !== 'stated'),
    versions: record.versions,
  }
}

/** A line a report: its PLOVER document. */
export async function* plover(items: AsyncIterable<Exported>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(ploverDocument(item))}\n`
}
