import type { Event } from '../../record/record.ts'
import { standingOfEvent } from '../../record/standing.ts'
import { actorCountry } from '../actor-country.ts'
import { attributionCells } from '../attribution.ts'
import { cameoOf, quadClass } from '../cameo-codes.ts'
import type { Exported } from '../exported.ts'
import { columnsOf, type Table } from '../table.ts'
import { wordsAt } from '../words.ts'

/** `20310304`; '' for a month or a year, which is no day. */
const compactDay = (date: string | null): string =>
  date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10).replaceAll('-', '') : ''

/** The doer and the target as GDELT's columns of actor 1 or 2. */
function actorCells({ record }: Exported, id: string | null, number: 1 | 2) {
  const actor = record.actors.find((one) => one.id === id)
  return {
    [`Actor${number}Name`]: actor?.name ?? '',
    [`Actor${number}Kind`]: actor?.kind ?? '',
    [`Actor${number}CountryISO`]: id === null ? null : actorCountry(record, id),
  }
}

function placeCells({ record }: Exported, name: string | null) {
  const place = record.places.find((one) => one.name === name)
  return {
    ActionGeo_FullName: name,
    ActionGeo_CountryISO: place?.country ?? null,
    ActionGeo_Lat: place?.lat ?? null,
    ActionGeo_Long: place?.lon ?? null,
    ActionGeo_GeoNameID: place?.geonameid ?? null,
  }
}

/**
 * GDELT's own columns of the code. They hold it only where the report itself says that the event happened, so that a
 * query which knows no other column never counts a claim, a denial or a wish as a deed; `AssertedCode` holds it always.
 */
const codeCells = (code: string, event: Event) => {
  const stated = standingOfEvent(event) === 'stated'
  return {
    EventCode: stated ? code : '',
    EventBaseCode: stated ? code.slice(0, 3) : '',
    EventRootCode: stated ? code.slice(0, 2) : '',
    QuadClass: stated ? quadClass[event.type] : null,
  }
}

function rowsOf(exported: Exported, event: Event) {
  const { report, record } = exported
  const code = cameoOf(event, record)
  const { voice, according_to, according_to_acts, according_to_words } = attributionCells(
    exported,
    event.according_to,
  )
  const doers = event.who.length > 0 ? event.who : [null]
  const targets = event.whom.length > 0 ? event.whom : [null]
  return doers.flatMap((who) =>
    targets.map((whom) => ({
      EventID: `${record.id}#${event.id}`,
      Day: compactDay(event.date),
      ...actorCells(exported, who, 1),
      ...actorCells(exported, whom, 2),
      ...codeCells(code, event),
      ...placeCells(exported, event.place),
      DATEADDED: compactDay(record.report.date),
      SOURCEURL: report.url,
      Standing: standingOfEvent(event),
      AssertedCode: code,
      AssertedQuadClass: quadClass[event.type],
      PloverType: event.type,
      Polarity: event.polarity,
      Status: event.status,
      Voice: voice,
      AccordingTo: according_to,
      AccordingToActs: according_to_acts,
      AccordingToWords: according_to_words,
      Words: wordsAt(report.text, event.trigger),
      What: wordsAt(report.text, event.what),
      Background: event.background,
      HappeningID: event.happening === undefined ? null : `${record.id}#${event.happening}`,
    })),
  )
}

/** A row a pair of doer and target, as GDELT's events have it; an event of several pairs keeps one `EventID`, a happening told of several times one `HappeningID`. */
export const cameo: Table = {
  name: 'cameo',
  columns: {
    ...columnsOf('string', ['EventID', 'Day', 'Actor1Name', 'Actor1Kind', 'Actor1CountryISO']),
    ...columnsOf('string', ['Actor2Name', 'Actor2Kind', 'Actor2CountryISO']),
    ...columnsOf('string', ['EventCode', 'EventBaseCode', 'EventRootCode']),
    QuadClass: 'integer',
    ...columnsOf('string', ['ActionGeo_FullName', 'ActionGeo_CountryISO']),
    ...columnsOf('number', ['ActionGeo_Lat', 'ActionGeo_Long']),
    ActionGeo_GeoNameID: 'integer',
    ...columnsOf('string', ['DATEADDED', 'SOURCEURL', 'Standing', 'AssertedCode']),
    AssertedQuadClass: 'integer',
    ...columnsOf('string', ['PloverType', 'Polarity', 'Status', 'Voice', 'AccordingTo']),
    ...columnsOf('string', ['AccordingToActs', 'AccordingToWords', 'Words', 'What']),
    Background: 'boolean',
    HappeningID: 'string',
  },
  rows: (exported) => exported.record.events.flatMap((event) => rowsOf(exported, event)),
}
