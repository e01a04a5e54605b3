// Kills (-9) a process that adds reports at a random moment, again and again, and looks whether anything that was acknowledged is lost, double or half.
// usage: npm run bench:crash [-- --reports 5000] [--kills 30] [--on sqlite|postgres]
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import Database from 'libsql'
import { openStore, type StorePlace } from '../../src/store/index.ts'
import { isReadable } from './made-desk.ts'
import { madeReport } from './made-report.ts'
import { benchPlace, hasPostgres } from './places.ts'

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '30' },
    on: { type: 'string' },
  },
})
const reports = Number(values.reports)
const kills = Number(values.kills)
const adder = fileURLToPath(new URL('adder.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dateline-crash-'))
const file = join(folder, 'made.jsonl')

function writeReports(): void {
  const lines = Array.from({ length: reports }, (_, n) => {
    const { id, url, date, publisher, text, headline } = madeReport(n).report
    const [, end] = headline ?? [0, 0]
    const fields = {
      id,
      url,
      date,
      publisher,
      title: text.slice(0, end),
      text: text.slice(end).trim(),
    }
    return JSON.stringify(fields)
  })
  writeFileSync(file, `${lines.join('\n')}\n`)
}

interface Run {
  readonly acknowledged: readonly string[]
  readonly killed: boolean
}

/** Adds all; killed when so many have been acknowledged and a little more time (in ms) has gone by. */
const addUntil = (place: StorePlace, count: number, more: number): Promise<Run> =>
  new Promise((done, failed) => {
    const log = join(folder, 'acknowledged')
    const out = openSync(log, 'w')
    const said = () => readFileSync(log, 'utf8').split('\n')
    const child = spawn(process.execPath, ['--import', 'tsx', adder, JSON.stringify(place), file], {
      stdio: ['ignore', out, 'inherit'],
    })
    const watch = setInterval(() => {
      if (said().length <= count) return
      clearInterval(watch)
      setTimeout(() => child.kill('SIGKILL'), more)
    }, 10)
    child.on('error', failed)
    child.on('exit', (status, signal) => {
      clearInterval(watch)
      closeSync(out)
      if (status !== 0 && signal !== 'SIGKILL')
        return failed(new Error(`adder ended with ${status}`))
      // What stands after the last line break was cut off: nobody was told.
      done({ acknowledged: said().slice(0, -1), killed: signal === 'SIGKILL' })
    })
  })

/** What is wrong with the store; empty where every acknowledged report is there once, whole, with its record or marked unread. */
async function faults(place: StorePlace, acknowledged: ReadonlySet<string>): Promise<string[]> {
  const out: string[] = []
  if (place.kind === 'sqlite') {
    const database = new Database(place.file)
    const [row] = database.prepare('pragma integrity_check').all() as { integrity_check: string }[]
    if (row?.integrity_check !== 'ok') out.push(`the file is damaged: ${row?.integrity_check}`)
    database.close()
  }
  const store = await openStore(place)
  const seen = new Set<string>()
  const numbers = new Set<string>()
  for (let seq = 0; ; ) {
    const page = await store.since(seq, 200)
    if (page.length === 0) break
    for (const { kept, record } of page) {
      seq = kept.seq
      const { id, text } = kept.report
      if (seen.has(id) || numbers.has(kept.givenId)) out.push(`${kept.givenId} is there twice`)
      seen.add(id)
      numbers.add(kept.givenId)
      const n = Number(kept.givenId.replace('made-', ''))
      const made = madeReport(n)
      if (text !== made.report.text) out.push(`${kept.givenId} has another text`)
      const wanted = isReadable(n) ? { ...made.record, id } : null
      if (!isDeepStrictEqual(record, wanted)) out.push(`${kept.givenId} has another record`)
      if ((record === null) !== (kept.unread !== null)) out.push(`${kept.givenId} is not marked`)
    }
  }
  for (const id of acknowledged) if (!seen.has(id)) out.push(`${id} was acknowledged and is lost`)
  // What is found again is whole too: a record without its rows would be lost to search.
  const last = [...seen].at(-1)
  for (const id of [...acknowledged].slice(-20).concat(last ?? [])) {
    const record = await store.record(id)
    const wanted =
      record === null
        ? 0
        : record.statements.length +
          record.events.length +
          record.figures.length +
          record.places.length
    const { items } = await store.search({ report: id, limit: 200 })
    if (items.length !== wanted) out.push(`${id}: ${items.length} of ${wanted} data are found`)
  }
  await store.close()
  return out
}

/** Adds all reports to one place, and is killed so many times on the way; each time the same command goes on. */
async function crashes(kind: StorePlace['kind']): Promise<boolean> {
  const { place, drop } = await benchPlace(kind)
  const acknowledged = new Set<string>()
  const began = performance.now()
  let wrong = 0
  let killed = 0
  const look = async (what: string) => {
    const problems = await faults(place, acknowledged)
    wrong += problems.length
    for (const problem of problems.slice(0, 5)) console.log(`${kind}: ${problem}`)
    console.log(
      `${kind}: ${what}, ${acknowledged.size} acknowledged so far, ${problems.length} faults`,
    )
  }
  try {
    for (let round = 1; round <= kills; round++) {
      // So that the last kill comes near the end, and none after it.
      const rest = reports - acknowledged.size
      const share = Math.min((rest / (kills - round + 1)) * 1.4, rest * 0.8)
      const run = await addUntil(
        place,
        acknowledged.size + Math.floor(Math.random() * share) + 1,
        Math.random() * 60,
      )
      for (const id of run.acknowledged) acknowledged.add(id)
      if (run.killed) killed += 1
      await look(run.killed ? `killed (-9) ${round} of ${kills}` : 'ended before it was killed')
    }
    const rest = await addUntil(place, Number.POSITIVE_INFINITY, 0)
    for (const id of rest.acknowledged) acknowledged.add(id)
    await look('went on to the end')
  } finally {
    await drop()
  }
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(
    `${kind}: killed ${killed} times while adding ${reports} reports, ${acknowledged.size} acknowledged in the end, ${wrong} faults (${seconds} s)`,
  )
  return wrong === 0 && killed === kills && acknowledged.size === reports
}

writeReports()
const kinds = (
  values.on === undefined ? ['sqlite', 'postgres'] : [values.on]
) as StorePlace['kind'][]
let good = true
for (const kind of kinds) {
  if (kind === 'postgres' && !(await hasPostgres())) {
    console.log('postgres: no server answers; set TEST_DATABASE_URL')
    good = false
  } else good = (await crashes(kind)) && good
}
rmSync(folder, { recursive: true })
process.exitCode = good ? 0 : 1
