// Measures `dateline read` as a user runs it: time to the first record, the reader alone, then words/s, reports/s and memory over a JSONL file.
// usage: npm run bench [-- FILE] [--workers N] [--reader]   (--reader: the reader alone)
import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchReader } from './reader.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = join(root, 'bin/dateline.js')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: 'string' }, reader: { type: 'boolean' } },
})
const file = positionals[0] ?? join(root, '../shared/data/news/mixed.jsonl')
if (!existsSync(file)) {
  console.error(`${file} is not here: name a JSONL file of reports.`)
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))

/** Resident memory of a process in MB, as the kernel counts it (Linux); null where it can't be had. */
function memory(pid: number, field: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(
      new RegExp(`${field}:\\s+(\\d+)`),
    )
    return line ? Math.round(Number(line[1]) / 1024) : null
  } catch {
    return null
  }
}

function firstRecord(): number {
  const short = join(folder, 'short.txt')
  writeFileSync(
    short,
    'VELLMAR (Norpol) - The harbour master said on Monday that no ship had left the bay.\n',
  )
  const began = performance.now()
  const run = spawnSync(process.execPath, [command, 'read', '--json', short], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return performance.now() - began
}

/** Counts the lines of a growing file, each byte once. */
function lineCounter(path: string): () => number {
  const buffer = Buffer.alloc(1 << 20)
  let position = 0
  let lines = 0
  return () => {
    if (!existsSync(path)) return 0
    const file = openSync(path, 'r')
    for (let read = -1; read !== 0; position += read) {
      read = readSync(file, buffer, 0, buffer.length, position)
      for (let at = buffer.indexOf(10); at >= 0 && at < read; at = buffer.indexOf(10, at + 1))
        lines++
    }
    closeSync(file)
    return lines
  }
}

async function stream(): Promise<void> {
  const reports = readFileSync(file, 'utf8').trimEnd().split('\n')
  const words = reports.reduce((sum, line) => {
    const { title, text } = JSON.parse(line) as { title: string | null; text: string }
    return sum + `${title ?? ''} ${text}`.trim().split(/\s+/).length
  }, 0)
  const out = join(folder, 'records.jsonl')
  const began = performance.now()
  const workers = values.workers === undefined ? [] : ['--workers', values.workers]
  const child = spawn(process.execPath, [command, 'read', '--jsonl', file, '-o', out, ...workers], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const pid = child.pid ?? 0
  const countLines = lineCounter(out)
  let peak: number | null = null
  const marks: string[] = []
  let nextMark = 400
  const timer = setInterval(() => {
    peak = memory(pid, 'VmHWM') ?? peak
    const done = countLines()
    if (done >= nextMark) {
      marks.push(`${memory(pid, 'VmRSS')} MB after ${done} reports`)
      nextMark = nextMark === 400 ? 2000 : nextMark + 2000
    }
  }, 1000)
  const status = await new Promise<number | null>((done) => child.on('exit', done))
  clearInterval(timer)
  const seconds = (performance.now() - began) / 1000
  console.log(
    `reports         ${reports.length}, ${words} words between spaces, exit status ${status}`,
  )
  console.log(`time            ${seconds.toFixed(1)} s on ${cpus().length} cores`)
  console.log(`words/s         ${Math.round(words / seconds)}`)
  console.log(`reports/s       ${(reports.length / seconds).toFixed(1)}`)
  console.log(`peak memory     ${peak ?? '?'} MB`)
  console.log(`memory          ${marks.join(', ') || '-'}`)
}

const SAMPLE = 200

await benchReader(file, SAMPLE)
if (!values.reader) {
  console.log(
    `first record    ${Math.round(firstRecord())} ms from the command to its end, one short report`,
  )
  await stream()
}
rmSync(folder, { recursive: true })
