import type {
  Act,
  Actor,
  Event,
  EventType,
  Figure,
  Place,
  Record,
  Statement,
  Status,
} from '../../src/record/record.ts'
import type { Report } from '../../src/record/report.ts'
import type { Span } from '../../src/record/span.ts'

/** A report that was made, with the record that a reader would make of it. */
export interface Made {
  readonly report: Report
  readonly record: Record
  readonly words: number
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const syllables = [
  'bar',
  'cor',
  'dal',
  'fen',
  'gor',
  'hal',
  'kes',
  'lor',
  'mur',
  'nev',
  'pol',
  'ras',
  'sel',
  'tor',
  'ven',
  'wick',
]
const invented = (n: number, length: number): string =>
  Array.from(
    { length },
    (_, i) => syllables[Math.floor(n / syllables.length ** i) % syllables.length],
  ).join('')
const named = (n: number, length: number): string => {
  const name = invented(n, length)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const common =
  'the talks on the river crossing would go on until both sides had agreed to open the road for food and fuel before winter and the council was ready to send its guards home if the other army left the hills first'.split(
    ' ',
  )
const acts: readonly (readonly [string, Act])[] = [
  ['said', 'say'],
  ['said', 'say'],
  ['said', 'say'],
  ['denied', 'deny'],
  ['urged', 'urge'],
  ['warned', 'threaten'],
  ['promised', 'promise'],
]
const deeds: readonly (readonly [string, EventType, Status])[] = [
  ['shelled', 'ASSAULT', 'occurred'],
  ['is visiting', 'CONSULT', 'ongoing'],
  ['will leave', 'RETREAT', 'planned'],
  ['was asked to help', 'REQUEST', 'requested'],
  ['never attacked', 'ASSAULT', 'denied'],
  ['may close', 'SANCTION', 'possible'],
]
const outlets = 12
const people = 2000
const states = 60
const towns = 1500
/** Words besides the common ones; the first of them are in most reports, the last in hardly any. */
const rare = 6000

const found = { rule: 'bench/made', sure: 0.9 }

/** Nobody's whole story: statements, events and figures of invented people, the same for the same number. */
export function madeReport(n: number): Made {
  const next = dice(n + 1)
  const below = (count: number) => Math.floor(next() * count)
  // The square makes some names and words far more frequent than others, as in the news.
  const skewed = (count: number) => Math.floor(next() ** 3 * count)
  const pick = <Value>(from: readonly Value[]): Value => from[below(from.length)] as Value
  const word = () => (next() < 0.6 ? pick(common) : invented(skewed(rare), 3))

  let text = ''
  const put = (words: string): Span => {
    const start = text.length
    text += words
    return [start, text.length]
  }
  const actors = new Map<string, Actor>()
  const actor = (name: string, kind: Actor['kind'], mention: Span): string => {
    const there = actors.get(name)
    const id = there?.id ?? `a${actors.size + 1}`
    const mentions = [...(there?.mentions ?? []), mention]
    actors.set(name, { id, name, aliases: [], kind, titles: [], mentions, metonyms: [], found })
    return id
  }
  const date = new Date(Date.UTC(2031, 0, 1) + (n % 700) * 86_400_000).toISOString().slice(0, 10)
  const publisher = `${named(below(outlets), 2)} Gazette`
  const headline = put(
    `${named(skewed(states), 2)} and ${named(skewed(states), 2)} hold talks on the ${invented(skewed(rare), 3)} road`,
  )
  const statements: Statement[] = []
  const events: Event[] = []
  const figures: Figure[] = []
  const places: Place[] = []
  for (let paragraph = 0; paragraph < 4; paragraph++) {
    put('\n\n')
    const [cue, act] = pick(acts)
    const first = named(below(40), 2)
    const last = named(skewed(people), 3)
    const source = put(`${first} ${last}`)
    const by = [actor(`${first} ${last}`, 'person', source)]
    put(' ')
    const cued = put(cue)
    put(' on Monday ')
    const content = put(`that ${Array.from({ length: 12 + below(12) }, word).join(' ')}`)
    const s = `s${statements.length + 1}`
    statements.push({
      id: s,
      form: 'indirect',
      negated: false,
      source: [source],
      by,
      cue: [cued],
      act,
      content: [content],
      addressee: null,
      occasion: null,
      medium: null,
      date,
      within: null,
      insertions: [],
      quotes: [],
      found,
    })
    put('. ')
    const state = named(skewed(states), 2)
    const whoSpan = put(state)
    const who = [actor(state, 'state', whoSpan)]
    put(' ')
    const [deed, type, status] = pick(deeds)
    const trigger = put(deed)
    put(' ')
    const town = skewed(towns)
    const at = put(named(town, 3))
    const where = {
      lat: -60 + (town % 120),
      lon: -170 + ((town * 7) % 340),
      country: `${'ABCDEFGH'[town % 8]}${'KLMNOPQR'[(town >> 3) % 8]}`,
    }
    places.push({
      words: at,
      name: named(town, 3),
      ...where,
      geonameid: null,
      precision: 'town',
      found,
    })
    const polarity = status === 'denied' ? ('negative' as const) : ('positive' as const)
    events.push({
      id: `e${events.length + 1}`,
      trigger,
      type,
      mode: null,
      who,
      whom: [],
      what: null,
      polarity,
      status,
      date,
      place: named(town, 3),
      according_to: [s],
      background: false,
      found,
    })
    put(', where ')
    const many = below(900)
    const counted = put(`${many} people`)
    figures.push({
      id: `f${figures.length + 1}`,
      words: counted,
      kind: pick(['killed', 'wounded', 'displaced']),
      low: many,
      high: many,
      of: 'people',
      side: null,
      according_to: [s],
      found,
    })
    put(` were counted by ${Array.from({ length: 10 }, word).join(' ')}.`)
  }
  put(`\n\nThis was report number ${n} of the day.`)
  const id = `made-${n}`
  const url = n % 3 === 0 ? `https://example.org/${n}` : null
  const agencies = [pick(['NWA', 'Interpress', 'Unity Wire'])]
  return {
    report: { id, url, date, publisher, text, headline },
    record: {
      id,
      report: { date, headline, dateline: null, publisher, agencies, language: 'en' },
      actors: [...actors.values()],
      statements,
      events,
      figures,
      victims: [],
      labels: [],
      stances: [],
      times: [],
      places,
      lineage: { carrier: publisher, agency: agencies[0] ?? null, media: [] },
      passages: [],
      versions: { reader: 'bench', rules: 'bench' },
    },
    words: text.split(/\s+/).length,
  }
}
