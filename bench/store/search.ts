// Measures how long search, facets, pictures and the pages of actors take in a store of many made reports, on each database.
// usage: npm run bench:search [-- --reports 100000] [--queries 600] [--on sqlite|postgres] [--data PLACE]
//   --data PLACE: a file or postgres:// address that stays; it is filled up to so many reports, so that the next run need not
import { parseArgs } from 'node:util'
import {
  type Entry,
  openStore,
  type Store,
  type StorePlace,
  storePlace,
} from '../../src/store/index.ts'
import { pages, queries } from './asks.ts'
import { type Made, madeReport } from './made-report.ts'
import { benchPlace, hasPostgres, settle } from './places.ts'

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '100000' },
    queries: { type: 'string', default: '600' },
    on: { type: 'string' },
    data: { type: 'string' },
  },
})
const reports = Number(values.reports)
const asked = Number(values.queries)
/** What half of all searches, and 99 of 100, may take at most, in ms. */
const most = { median: 50, p99: 200 } as const
const BATCH = 1000

const entryOf = ({ report, record, words }: Made): Entry => ({
  report,
  record,
  unread: null,
  words,
})

async function fill(store: Store): Promise<void> {
  const { reports: there } = await store.count()
  const began = performance.now()
  for (let n = there; n < reports; n += BATCH) {
    const count = Math.min(BATCH, reports - n)
    await store.add(Array.from({ length: count }, (_, i) => entryOf(madeReport(n + i))))
  }
  const seconds = (performance.now() - began) / 1000
  const added = reports - there
  if (added > 0)
    console.log(
      `${store.place.kind}: ${added} reports kept in ${Math.round(seconds)} s, ${Math.round(added / seconds)} a second`,
    )
}

const inOrder = (times: readonly number[]) => times.toSorted((a, b) => a - b)
const at = (times: readonly number[], share: number): number =>
  inOrder(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

/** Times by the name of what took them. */
type Times = Map<string, number[]>

const show = (name: string, times: readonly number[]): void => {
  const [median, p99, longest] = [0.5, 0.99, 1].map((share) =>
    at(times, share).toFixed(1).padStart(7),
  )
  console.log(
    `  ${name.padEnd(24)} ${String(times.length).padStart(4)} times   median ${median} ms   99th ${p99} ms   most ${longest} ms`,
  )
}

async function measure(store: Store): Promise<boolean> {
  const search: Times = new Map(Object.keys(queries).map((name) => [name, []]))
  const others: Times = new Map()
  const taking = async <Value>(times: Times, name: string, ask: () => Promise<Value>) => {
    const began = performance.now()
    const value = await ask()
    const own = times.get(name) ?? []
    own.push(performance.now() - began)
    times.set(name, own)
    return value
  }
  const names = Object.entries(queries)
  for (let i = 0; i < asked; i++) {
    const [name, queryOf] = names[i % names.length] as (typeof names)[number]
    // Any of them, and the same at each run.
    const made = madeReport((i * 7919) % reports)
    const query = queryOf(made)
    const { next } = await taking(search, name, () => store.search(query))
    // Every other time the next page as well: it must not cost more.
    if (next !== null && i % 2 === 0)
      await taking(search, name, () => store.search({ ...query, cursor: next }))
    for (const [page, ask] of Object.entries(pages))
      await taking(others, page, () => ask(store, query, made))
  }
  for (const [name, times] of [...search, ...others]) show(name, times)
  const all = [...search.values()].flat()
  console.log(
    `${store.place.kind}: ${all.length} searches over ${reports} reports: median ${at(all, 0.5).toFixed(1)} ms, 99th ${at(all, 0.99).toFixed(1)} ms`,
  )
  return at(all, 0.5) < most.median && at(all, 0.99) < most.p99
}

async function bench(place: StorePlace): Promise<boolean> {
  const store = await openStore(place)
  try {
    await fill(store)
    await settle(place)
    return await measure(store)
  } finally {
    await store.close()
  }
}

/** In a place of its own, which goes with it, also when it is stopped. */
async function benchAndClean(kind: StorePlace['kind']): Promise<boolean> {
  if (kind === 'postgres' && !(await hasPostgres())) {
    console.log('postgres: no server answers; set TEST_DATABASE_URL')
    return false
  }
  const { place, drop } = await benchPlace(kind)
  const stopped = () => void drop().finally(() => process.exit(130))
  process.once('SIGINT', stopped).once('SIGTERM', stopped)
  try {
    return await bench(place)
  } finally {
    process.off('SIGINT', stopped).off('SIGTERM', stopped)
    await drop()
  }
}

const kinds = (
  values.on === undefined ? ['sqlite', 'postgres'] : [values.on]
) as StorePlace['kind'][]
let good = true
if (values.data !== undefined) good = await bench(storePlace(values.data))
else for (const kind of kinds) good = (await benchAndClean(kind)) && good
process.exitCode = good ? 0 : 1
