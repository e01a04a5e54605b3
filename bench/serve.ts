// Measures `dateline serve` under load: so many mixed reading queries a second, while reports are being added by another process.
// usage: npm run bench:serve [-- --seconds 60] [--rate 200] [--reports 5000] [--adds 5]
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openStore, type Store } from '../src/store/index.ts'
import { handMadeRecord, handMadeText } from '../test/hand-made-record.ts'

const number = (name: 'seconds' | 'rate' | 'reports' | 'adds', usual: number): number =>
  Number(values[name] ?? usual)
const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    rate: { type: 'string' },
    reports: { type: 'string' },
    adds: { type: 'string' },
  },
})
const seconds = number('seconds', 60)
const rate = number('rate', 200)
const reports = number('reports', 5_000)
const adds = number('adds', 5)
/** What the 99th of a hundred answers may take at most, in milliseconds. */
const mostAtP99 = 250

/** Every route that reads, by how often in a round it is asked: what programs poll and people begin with more often than a picture of all. */
const routes: { readonly [path: string]: number } = {
  '/v1/reports?limit=20': 4,
  '/v1/reports/ID': 4,
  '/v1/records/ID': 4,
  '/v1/statements?speaker=Orla%20Venn&act=deny': 4,
  '/v1/events?who=Karval&denied=true&limit=50': 4,
  '/v1/events?eventType=ASSAULT&place=Bellhaven': 4,
  '/v1/figures?figureKind=killed&sort=oldest': 4,
  '/v1/search?words=bridges&limit=10': 4,
  '/v1/search?words=%22hold%20our%20bridges%22&from=2031-03-01': 4,
  '/v1/places?box=40,41,41,42': 4,
  '/v1/actors?name=or': 4,
  '/v1/actors/Orla%20Venn': 2,
  '/v1/actors/Orla%20Venn/profile': 1,
  '/v1/facets?words=bridges': 2,
  '/v1/facets?eventType=ASSAULT&status=occurred': 1,
  '/v1/events/places?from=2031-03-27': 1,
  '/v1/events/times?place=Bellhaven': 1,
  '/v1/corrections': 1,
  '/v1/openapi.json': 1,
  '/v1/health': 4,
  '/metrics': 1,
  '/': 4,
  '/reports/ID': 4,
  '/search?q=bridges': 4,
  '/search?q=who+has+denied+bridges': 2,
  '/actors': 2,
  '/actors/Orla%20Venn': 2,
  '/map?from=2031-03-27': 1,
  '/map': 1,
  '/timeline?place=Bellhaven': 1,
  '/timeline': 1,
}
/** Each as often as it is asked in a round, and not one after itself. */
const mix = Object.entries(routes)
  .flatMap(([path, times]) =>
    Array.from({ length: times }, (_, i) => ({ path, at: (i + 0.5) / times })),
  )
  .sort((a, b) => a.at - b.at)
  .map(({ path }) => path)

/** Names as long as those of the hand-made report, so that its spans fit: an archive is of many quarrels. */
const letters = 'bcdfghklmnprstvz'
const pick = (at: number): string => letters.charAt(at % letters.length)
const renamed = (words: string, at: number): string =>
  at % 100 === 0
    ? words
    : words
        .replaceAll('Karval', `K${pick(at)}rva${pick(at >> 4)}`)
        .replaceAll('Orla Venn', `O${pick(at >> 2)}la V${pick(at >> 5)}nn`)
        .replaceAll('Bellhaven', `Be${pick(at)}lha${pick(at >> 3)}en`)
        .replaceAll('bridges', `bri${pick(at)}g${pick(at >> 4)}s`)

/** A report of its own day, publisher and names, so that pages and filters have something to tell apart. */
function entry(at: number) {
  const day = `2031-03-${String((at % 28) + 1).padStart(2, '0')}`
  const publisher = `Gazette ${at % 50}`
  const report = {
    id: `made-${at}`,
    url: `https://gazette.example/${at}`,
    date: day,
    publisher,
    text: `${renamed(handMadeText, at)}\n\nNumber ${at}`,
    headline: handMadeRecord.report.headline,
  }
  const line = { ...handMadeRecord.report, date: day, publisher }
  const own = JSON.parse(renamed(JSON.stringify(handMadeRecord), at)) as typeof handMadeRecord
  return { report, record: { ...own, report: line }, unread: null, words: 60 }
}

/** Keeps the reports; gives their ids. */
async function fill(store: Store): Promise<readonly string[]> {
  const ids: string[] = []
  for (let at = 0; at < reports; at += 500) {
    const some = Array.from({ length: Math.min(500, reports - at) }, (_, i) => entry(at + i))
    ids.push(...(await store.add(some)).map(({ id }) => id))
  }
  return ids
}

/** The built server in a process of its own, as people run it. */
async function startServer(file: string) {
  const bin = fileURLToPath(new URL('../bin/dateline.js', import.meta.url))
  const child = spawn(process.execPath, [bin, 'serve', '--data', file, '--port', '0'])
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (data) => {
      said += data
      const found = /http:\/\/[\w.:]+/.exec(said)
      if (found) resolve(found[0])
    })
    child.on('exit', () => reject(new Error(said)))
  })
  return { child, address }
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Milliseconds until the whole answer is there, or null where it was none or an error. */
const ask = (url: string, due: number): Promise<number | null> =>
  new Promise((resolve) => {
    get(url, { agent, headers: { accept: 'text/html,application/json' } }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode === 200 ? performance.now() - due : null))
      answer.on('error', () => resolve(null))
    }).on('error', () => resolve(null))
  })

interface Asked {
  readonly path: string
  readonly time: number | null
}

/** Asks at the times that are due, however long answers take: one that waits in a queue has waited since it was due. */
async function load(address: string, ids: readonly string[]): Promise<readonly Asked[]> {
  const began = performance.now()
  const answers: Promise<Asked>[] = []
  for (let at = 0; at < seconds * rate; at += 1) {
    const due = began + (at * 1000) / rate
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const path = mix[at % mix.length] as string
    const url = address + path.replace('ID', ids[(at * 7919) % ids.length] as string)
    answers.push(ask(url, due).then((time) => ({ path, time })))
  }
  return Promise.all(answers)
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-serve-'))
const file = join(folder, 'dateline.db')
const store = await openStore({ kind: 'sqlite', file })
const ids = await fill(store)
const { child, address } = await startServer(file)
let added = reports
let adding = Promise.resolve()
const adder = setInterval(() => {
  adding = adding.then(async () => {
    await store.add([entry(added)])
    added += 1
  })
}, 1000 / adds)
const answers = await load(address, ids)
clearInterval(adder)
await adding
agent.destroy()
child.removeAllListeners('exit')
child.kill('SIGTERM')
await store.close()
rmSync(folder, { recursive: true, force: true })

const timesOf = (some: readonly Asked[]): readonly number[] =>
  some.flatMap(({ time }) => time ?? []).sort((a, b) => a - b)
const shareOf = (times: readonly number[], part: number): number =>
  Math.round(times[Math.floor(times.length * part)] ?? 0)
for (const path of Object.keys(routes)) {
  const own = answers.filter((one) => one.path === path)
  const took = timesOf(own)
  console.log(
    `  ${path.padEnd(62)} ${String(own.length).padStart(5)} times   failed ${own.length - took.length}   median ${shareOf(took, 0.5)} ms   p99 ${shareOf(took, 0.99)} ms`,
  )
}
const times = timesOf(answers)
const share = (part: number): number => shareOf(times, part)
const failed = answers.length - times.length
console.log(
  `${answers.length} requests in ${seconds} s over ${reports} reports, ${added - reports} added meanwhile: ${failed} failed, median ${share(0.5)} ms, p99 ${share(0.99)} ms, most ${share(0.9999)} ms`,
)
process.exitCode = failed > 0 || share(0.99) > mostAtP99 ? 1 : 0
