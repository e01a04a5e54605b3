// Measures how long search takes in a store of many made reports, on each database.
// usage: npm run bench:search [-- --reports 100000] [--queries 600] [--on sqlite|postgres]
import { parseArgs } from 'node:util'
import {
  type Entry,
  openStore,
  type Query,
  type Store,
  type StorePlace,
} from '../../src/store/index.ts'
import { type Made, madeReport } from './made-report.ts'
import { benchPlace, hasPostgres } from './places.ts'

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '100000' },
    queries: { type: 'string', default: '600' },
    on: { type: 'string' },
  },
})
const reports = Number(values.reports)
const queries = Number(values.queries)
const BATCH = 200

const entryOf = ({ report, record, words }: Made): Entry => ({
  report,
  record,
  unread: null,
  words,
})

async function fill(store: Store): Promise<void> {
  const began = performance.now()
  for (let n = 0; n < reports; n += BATCH) {
    const count = Math.min(BATCH, reports - n)
    await store.add(Array.from({ length: count }, (_, i) => entryOf(madeReport(n + i))))
  }
  const seconds = (performance.now() - began) / 1000
  console.log(
    `${store.place.kind}: ${reports} reports kept in ${Math.round(seconds)} s, ${Math.round(reports / seconds)} a second`,
  )
}

/** What is asked, by what it asks for; values are those of a made report, so that there is something to find. */
const asks: { readonly [name: string]: (made: Made) => Query } = {
  'a word': ({ report }) => ({ words: wordOf(report.text) }),
  'a word, reports': ({ report }) => ({ kind: 'report', words: wordOf(report.text) }),
  'two words': ({ report }) => ({ words: `${wordOf(report.text)} road` }),
  'a word of all': () => ({ words: 'road' }),
  'a word of all, reports': () => ({ kind: 'report', words: 'counted' }),
  'a word of all, oldest': () => ({ words: 'guards', sort: 'oldest' }),
  speaker: (made) => ({ speaker: speakerOf(made) }),
  'speaker and act': (made) => ({ kind: 'statement', speaker: speakerOf(made), act: 'deny' }),
  'speaker and word': (made) => ({ speaker: speakerOf(made), words: 'road' }),
  'who and type': (made) => ({ who: whoOf(made), eventType: 'ASSAULT' }),
  status: () => ({ kind: 'event', status: 'planned' }),
  denied: () => ({ denied: true }),
  'denied by': (made) => ({ denied: true, speaker: speakerOf(made) }),
  requested: () => ({ requested: true, sort: 'oldest' }),
  place: ({ record }) => ({ place: record.places[0]?.name ?? '' }),
  'country and type': ({ record }) => ({
    country: record.places[0]?.country ?? '',
    eventType: 'SANCTION',
  }),
  box: ({ record }) => {
    const { lat, lon } = record.places[0] ?? {}
    return {
      box: {
        west: (lon ?? 0) - 2,
        east: (lon ?? 0) + 2,
        south: (lat ?? 0) - 2,
        north: (lat ?? 0) + 2,
      },
    }
  },
  'time of event': ({ report }) => ({ eventFrom: report.date ?? '', eventTo: report.date ?? '' }),
  'time of report': ({ report }) => ({
    from: report.date ?? '',
    to: report.date ?? '',
    status: 'denied',
  }),
  publisher: ({ report }) => ({ publisher: report.publisher ?? '', figureKind: 'killed' }),
  agency: ({ record }) => ({ agency: record.report.agencies[0] ?? '', kind: 'report' }),
  nobody: () => ({ speaker: 'Nobody At All', words: 'road' }),
  'no such place': () => ({ place: 'Nowhere', status: 'occurred' }),
}
const wordOf = (text: string): string =>
  text.split(/\s+/).filter((word) => /^[a-z]{7,}$/.test(word))[3] ?? 'road'
const speakerOf = ({ record }: Made): string => record.actors[0]?.name ?? ''
const whoOf = ({ record }: Made): string =>
  record.actors.find(({ kind }) => kind === 'state')?.name ?? ''

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)

async function measure(store: Store): Promise<void> {
  const times: { readonly [name: string]: number[] } = Object.fromEntries(
    Object.keys(asks).map((name) => [name, []]),
  )
  const names = Object.keys(asks)
  const counts: number[] = []
  const one = async (query: Query): Promise<readonly [number, string | null]> => {
    const began = performance.now()
    const { next } = await store.search(query)
    return [performance.now() - began, next]
  }
  for (let i = 0; i < queries; i++) {
    const name = names[i % names.length] as string
    const query = asks[name]?.(madeReport(Math.floor(Math.random() * reports))) ?? {}
    const [first, next] = await one(query)
    times[name]?.push(first)
    const began = performance.now()
    await store.facets(query)
    counts.push(performance.now() - began)
    // Every other time the next page as well: it must not cost more.
    if (next !== null && i % 2 === 0) times[name]?.push((await one({ ...query, cursor: next }))[0])
  }
  const all = Object.values(times)
    .flat()
    .sort((a, b) => a - b)
  for (const [name, own] of Object.entries(times)) {
    own.sort((a, b) => a - b)
    console.log(
      `  ${name.padEnd(24)} median ${at(own, 0.5).padStart(7)} ms   most ${at(own, 1).padStart(7)} ms`,
    )
  }
  counts.sort((a, b) => a - b)
  console.log(
    `${store.place.kind}: ${counts.length} times counted by facets: median ${at(counts, 0.5)} ms, 99th ${at(counts, 0.99)} ms, most ${at(counts, 1)} ms`,
  )
  console.log(
    `${store.place.kind}: ${all.length} queries over ${reports} reports: median ${at(all, 0.5)} ms, 99th ${at(all, 0.99)} ms`,
  )
}

for (const kind of (values.on === undefined
  ? ['sqlite', 'postgres']
  : [values.on]) as StorePlace['kind'][]) {
  if (kind === 'postgres' && !(await hasPostgres())) {
    console.log('postgres: no server answers; set TEST_DATABASE_URL')
    process.exitCode = 1
    continue
  }
  const { place, drop } = await benchPlace(kind)
  try {
    const store = await openStore(place)
    await fill(store)
    await measure(store)
    await store.close()
  } finally {
    await drop()
  }
}
