import { daysOf } from '../record/days.ts'
import type { Actor, Record } from '../record/record.ts'
import { sourcesOf } from '../record/source.ts'
import type { Span } from '../record/span.ts'
import { standingOfEvent, standingOfFigure } from '../record/standing.ts'
import { nameKey } from './name-key.ts'
import type { ActorRow, DatumRow, PartyRow, Role } from './schema.ts'

type Fresh<Row> = Omit<Row, 'seq' | 'day' | 'key'>

/** The rows by which a record is found again. */
export interface Rows {
  readonly data: readonly Fresh<DatumRow>[]
  /** Those of the report itself are at n = -1. */
  readonly parties: readonly (Fresh<PartyRow> & { readonly n: number })[]
  readonly actors: readonly Fresh<ActorRow>[]
}

const none = {
  words: null,
  form: null,
  act: null,
  type: null,
  status: null,
  polarity: null,
  begin_day: null,
  end_day: null,
  place: null,
  country: null,
  lat: null,
  lon: null,
}

const asking: ReadonlySet<string | null> = new Set(['ask', 'urge'])

function senseOf({ status, act }: Pick<DatumRow, 'status' | 'act'>): DatumRow['sense'] {
  if (status === 'denied' || act === 'deny') return 'denied'
  return status === 'requested' || asking.has(act) ? 'requested' : null
}

/** First to last character of some spans; [0, 0] for none. */
const hull = (spans: readonly Span[]): Span =>
  spans.length === 0
    ? [0, 0]
    : [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]

/** All names of an actor; people are looked for by their last name as well. */
export function keysOf({ name, aliases, kind }: Actor): readonly string[] {
  const keys = [name, ...aliases].map(nameKey)
  if (kind === 'person') keys.push(keys[0]?.split(' ').at(-1) ?? '')
  return [...new Set(keys)].filter((key) => key !== '')
}

/**
 * Turns a record into rows; `text` is the report's.
 *
 * Names stand in each row's JSON instead of ids, so that an answer needs no other row.
 */
export function rowsOf(text: string, record: Record): Rows {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]))
  const speakers = new Map(record.statements.map(({ id, by }) => [id, by]))
  const data: Fresh<DatumRow>[] = []
  const parties: { n: number; role: Role; name: string }[] = []
  const names = (ids: readonly string[]) => ids.map((id) => actors.get(id)?.name ?? id)
  const take = (
    row: Omit<Fresh<DatumRow>, 'n' | 'sense'>,
    roles: Partial<{ [role in Role]: readonly string[] }>,
  ) => {
    const n = data.length
    const any = new Set<string>()
    data.push({ n, ...row, sense: senseOf(row) })
    for (const [role, ids] of Object.entries(roles) as [Role, readonly string[]][]) {
      const keys = new Set(ids.flatMap((id) => keysOf(actors.get(id) ?? unknown(id))))
      for (const name of keys) {
        parties.push({ n, role, name })
        any.add(name)
      }
    }
    for (const name of any) parties.push({ n, role: 'actor', name })
  }
  // Also a source that is no actor is one: without it a claim would look like the report's own voice.
  const sources = (ids: readonly string[]) => [
    ...new Set(
      record.statements.flatMap((one) =>
        ids.includes(one.id) ? sourcesOf(text, record, one) : [],
      ),
    ),
  ]
  const accounts = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => speakers.get(id) ?? [])),
  ]

  for (const statement of record.statements) {
    const { id, form, act, by, content, cue, source, addressee, date } = statement
    const [first, stop] = hull(content.length > 0 ? content : [...cue, ...source])
    const { begin: begin_day = null, end: end_day = null } = daysOf(date) ?? {}
    const words = content.map((span) => text.slice(...span)).join(' ')
    const json = JSON.stringify({ ...statement, by: names(by) })
    take(
      { ...none, kind: 'statement', id, first, stop, words, form, act, begin_day, end_day, json },
      { speaker: by },
    )
    if (addressee)
      parties.push({
        n: data.length - 1,
        role: 'addressee',
        name: nameKey(text.slice(...addressee)),
      })
  }
  const places = new Map(record.places.map((place) => [place.name, place]))
  for (const event of record.events) {
    const { id, trigger, type, status, polarity, who, whom, place, according_to } = event
    const { begin: begin_day = null, end: end_day = null } = daysOf(event.date) ?? {}
    const { country = null, lat = null, lon = null } = (place && places.get(place)) || {}
    const by = accounts(according_to)
    const json = JSON.stringify({
      ...event,
      who: names(who),
      whom: names(whom),
      according_to: sources(according_to),
      standing: standingOfEvent(event),
    })
    const at = {
      first: trigger[0],
      stop: trigger[1],
      place: place && nameKey(place),
      country,
      lat,
      lon,
    }
    take(
      { ...none, kind: 'event', id, type, status, polarity, begin_day, end_day, ...at, json },
      { who, whom, account: by },
    )
  }
  for (const figure of record.figures) {
    const { id, words, kind: type, side, according_to } = figure
    const by = accounts(according_to)
    const json = JSON.stringify({
      ...figure,
      side: side && names([side])[0],
      according_to: sources(according_to),
      standing: standingOfFigure(figure, record.statements),
    })
    const at = { first: words[0], stop: words[1] }
    take(
      { ...none, kind: 'figure', id, ...at, type, json },
      { side: side ? [side] : [], account: by },
    )
  }
  for (const [i, place] of record.places.entries()) {
    const { words, name, country, lat, lon } = place
    const at = { first: words[0], stop: words[1], place: nameKey(name), country, lat, lon }
    take({ ...none, kind: 'place', id: `place-${i + 1}`, ...at, json: JSON.stringify(place) }, {})
  }
  for (const agency of record.report.agencies)
    parties.push({ n: -1, role: 'agency', name: nameKey(agency) })
  for (const actor of record.actors)
    for (const name of keysOf(actor)) parties.push({ n: -1, role: 'actor', name })
  return {
    data,
    parties: parties.filter(({ name }) => name !== ''),
    actors: record.actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      name_key: nameKey(actor.name),
      kind: actor.kind,
      named: actor.name === actor.name.toLowerCase() ? 0 : 1,
      json: JSON.stringify(actor),
    })),
  }
}

const unknown = (id: string): Actor => ({
  id,
  name: id,
  aliases: [],
  kind: 'group',
  titles: [],
  mentions: [],
  metonyms: [],
  found: { rule: '', sure: 0 },
})
