import type { Actor, Event, Figure, Place, Record, Statement, Time } from '../src/record/record.ts'
import type { Report } from '../src/record/report.ts'
import type { Span } from '../src/record/span.ts'
import type { Shown } from '../src/serve/shown.ts'

const NAMES = [
  'Orla Venn',
  'Tamas Brek',
  'Ilse Dorane',
  'Piet Halloran',
  'Sanna Quist',
  'Emeric Vael',
  'Rua Tolland',
  'Marta Sevin',
  'Joss Calder',
  'Nadia Ferrow',
  'Bo Lindane',
  'Keth Arwen',
]
const CUES = ['said', 'warned', 'insisted', 'told reporters', 'acknowledged', 'announced']
const PLACES = ['Bellhaven', 'Port Else', 'Karrow', 'Dunmere', 'Lodvale']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
const CLAUSES = [
  'the harbour would be open again before the ice came down the river',
  'nobody had been asked to give up the bridges that the town lives by',
  'the talks had gone on through the night without a word on paper',
  'two of the convoys were still waiting behind the eastern barrier',
  'the council had seen the letter and would answer it in its own time',
  'the grain that was promised in the spring had never left the port',
]
const FILL = [
  'The road into the valley has been closed since the thaw, and the ferries run only when the wind allows it.',
  'Shops along the quay opened late, and most of the market stalls stayed covered under grey cloth.',
  'Older people remember another winter like it, when the river carried whole orchards past the mill.',
]

const found = { rule: 'bench/made', sure: 0.9 }

const at = <One>(list: readonly One[], index: number): One => list[index % list.length] as One

/** A report of about 5,000 words with 150 statements, and its record: made by rote, so that it is the same each time. */
export function longReport(statementCount = 150): Shown['report'] {
  let text = 'The long quarrel over the river, told by those who were there\n\n'
  const headline: Span = [0, text.length - 2]
  const statements: Statement[] = []
  const events: Event[] = []
  const figures: Figure[] = []
  const times: Time[] = []
  const places: Place[] = []
  const mentions = new Map<string, Span[]>(NAMES.map((name) => [name, []]))
  const write = (words: string): Span => {
    const start = text.length
    text += words
    return [start, text.length]
  }
  const statement = (name: string, spans: Partial<Statement>): Statement => ({
    id: `s${statements.length + 1}`,
    form: 'indirect',
    negated: false,
    source: [],
    by: [name.toLowerCase().replace(' ', '-')],
    cue: [],
    act: 'say',
    content: [],
    addressee: null,
    occasion: null,
    medium: null,
    date: '2031-03-03',
    within: null,
    insertions: [],
    quotes: [],
    found,
    ...spans,
  })

  for (let i = 0; statements.length < statementCount; i += 1) {
    const name = at(NAMES, i * 5 + (i >> 2))
    const source = write(name)
    mentions.get(name)?.push(source)
    write(' ')
    const cue = write(at(CUES, i))
    write(' on ')
    const day = write(at(DAYS, i))
    times.push({
      words: day,
      type: 'DATE',
      value: '2031-03-03',
      mod: null,
      begin: '2031-03-03',
      end: '2031-03-03',
      found,
    })
    write(' that ')
    const begin = text.length
    const other = at(NAMES, i + 3)
    const nested = i % 5 === 0
    const innerSource = nested ? write(other) : null
    if (nested) write(' had promised ')
    const inner = text.length
    write(`${at(CLAUSES, i)}, where `)
    const figure = write(`${20 + i} guards`)
    write(' had ')
    const trigger = write('attacked')
    write(' a checkpoint near ')
    const spot = write(at(PLACES, i))
    const end = text.length
    const outer = statement(name, { source: [source], cue: [cue], content: [[begin, end]] })
    statements.push(outer)
    if (innerSource !== null) {
      const told = statement(other, { source: [innerSource], content: [[inner, end]] })
      statements.push({ ...told, act: 'promise', within: outer.id })
    }
    const according_to = innerSource === null ? [outer.id] : [outer.id, `s${statements.length}`]
    events.push({
      id: `e${events.length + 1}`,
      trigger,
      type: 'ASSAULT',
      mode: null,
      who: ['guards'],
      whom: [],
      what: null,
      polarity: 'positive',
      status: i % 3 === 0 ? 'possible' : 'occurred',
      date: '2031-03-03',
      place: at(PLACES, i),
      according_to,
      background: false,
      found,
    })
    figures.push({
      id: `f${figures.length + 1}`,
      words: figure,
      kind: 'deployed',
      low: 20 + i,
      high: 20 + i,
      of: 'guards',
      side: null,
      according_to,
      found,
    })
    places.push({
      words: spot,
      name: at(PLACES, i),
      lat: 41.5,
      lon: 40.25,
      country: null,
      geonameid: null,
      precision: null,
      found,
    })
    write(`. ${at(FILL, i)}`)
    write(i % 2 === 0 ? ' ' : '\n\n')
  }
  const actors: readonly Actor[] = [...NAMES, 'guards'].map((name) => ({
    id: name.toLowerCase().replace(' ', '-'),
    name,
    aliases: [],
    kind: name === 'guards' ? 'group' : 'person',
    titles: [],
    mentions: mentions.get(name) ?? [],
    metonyms: [],
    found,
  }))
  const report: Report = {
    id: 'long',
    url: null,
    date: '2031-03-04',
    publisher: 'Copper Gazette',
    text: text.trimEnd(),
    headline,
  }
  const record: Record = {
    id: 'long',
    report: {
      date: '2031-03-04',
      headline,
      dateline: null,
      publisher: 'Copper Gazette',
      agencies: ['NWA'],
      language: 'en',
    },
    actors,
    statements,
    events,
    figures,
    victims: [],
    labels: [],
    stances: [],
    times,
    places,
    lineage: { carrier: 'Copper Gazette', agency: 'NWA', media: [] },
    passages: [],
    versions: { reader: 'made', rules: 'made' },
  }
  return { report, record }
}
