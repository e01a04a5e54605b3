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

const queries = [
  '/v1/reports?limit=20',
  '/v1/statements?speaker=Orla%20Venn&act=deny',
  '/v1/events?who=Karval&denied=true&limit=50',
  '/v1/events?eventType=ASSAULT&place=Bellhaven',
  '/v1/figures?figureKind=killed&sort=oldest',
  '/v1/search?words=bridges&limit=10',
  '/v1/search?words=%22hold%20our%20bridges%22&from=2031-03-01',
  '/v1/places?box=40,41,41,42',
  '/v1/actors?name=or',
  '/v1/health',
]

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

async function fill(store: Store): Promise<void> {
  for (let at = 0; at < reports; at += 100) {
    await store.add(Array.from({ length: Math.min(100, reports - at) }, (_, i) => entry(at + i)))
  }
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
    get(url, { agent }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode === 200 ? performance.now() - due : null))
      answer.on('error', () => resolve(null))
    }).on('error', () => resolve(null))
  })

/** Asks at the times that are due, however long answers take: one that waits in a queue has waited since it was due. */
async function load(address: string): Promise<readonly (number | null)[]> {
  const began = performance.now()
  const answers: Promise<number | null>[] = []
  for (let at = 0; at < seconds * rate; at += 1) {
    const due = began + (at * 1000) / rate
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    answers.push(ask(address + queries[at % queries.length], due))
  }
  return Promise.all(answers)
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-serve-'))
const file = join(folder, 'dateline.db')
const store = await openStore({ kind: 'sqlite', file })
await fill(store)
const { child, address } = await startServer(file)
let added = reports
let adding = Promise.resolve()
const adder = setInterval(() => {
  adding = adding.then(async () => {
    await store.add([entry(added)])
    added += 1
  })
}, 1000 / adds)
const answers = await load(address)
clearInterval(adder)
await adding
agent.destroy()
child.removeAllListeners('exit')
child.kill('SIGTERM')
await store.close()
rmSync(folder, { recursive: true, force: true })

const times = answers.flatMap((time) => time ?? []).sort((a, b) => a - b)
const share = (part: number): number => Math.round(times[Math.floor(times.length * part)] ?? 0)
const failed = answers.length - times.length
console.log(
  `${answers.length} requests in ${seconds} s over ${reports} reports, ${added - reports} added meanwhile: ${failed} failed, median ${share(0.5)} ms, p99 ${share(0.99)} ms, most ${share(0.9999)} ms`,
)
process.exitCode = failed > 0 || share(0.99) > mostAtP99 ? 1 : 0
