// Measures the reader alone (text -> Reading, no rules): words between spaces a second, on one core and on as many as there are.
// usage: imported by bench/main.ts, which also starts it as a process for each core: reader.ts FILE COUNT CORE CORES
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { reportOf } from '../eval/texts.ts'
import { openReader } from '../src/reader/index.ts'

const own = fileURLToPath(import.meta.url)

/** Texts of the first `count` reports of a JSONL file, title and all. */
function textsOf(file: string, count: number): string[] {
  return readFileSync(file, 'utf8')
    .split('\n', count)
    .filter((line) => line !== '')
    .map((line) => {
      const { title, text } = JSON.parse(line) as { title: string | null; text: string }
      return `${title ?? ''}\n\n${text}`
    })
}

/** Seconds that reading the texts takes with one thread, loading and warming up not counted. */
async function secondsFor(texts: readonly string[]): Promise<number> {
  const reader = await openReader({ threads: 1 })
  await reader.read([reportOf({ id: '', text: texts[0] ?? '' })])
  const began = performance.now()
  for (const text of texts) await reader.read([reportOf({ id: '', text })])
  const seconds = (performance.now() - began) / 1000
  await reader.close()
  return seconds
}

/** The same in a process of its own, for every `cores`-th text. */
const inProcess = (file: string, count: number, core: number, cores: number): Promise<number> =>
  new Promise((done, failed) => {
    const child = fork(own, [file, String(count), String(core), String(cores)], {
      execArgv: ['--import', 'tsx'],
    })
    child.on('message', (seconds) => done(Number(seconds)))
    child.on('error', failed)
  })

/** Prints words a second of the reader alone over the first `count` reports of a JSONL file. */
export async function benchReader(file: string, count: number): Promise<void> {
  const texts = textsOf(file, count)
  const words = texts.reduce((sum, text) => sum + text.trim().split(/\s+/).length, 0)
  const one = await inProcess(file, count, 0, 1)
  console.log(`reader, 1 core  ${Math.round(words / one)} words/s (${texts.length} reports)`)
  const cores = cpus().length
  const each = Array.from({ length: cores }, (_, core) => inProcess(file, count, core, cores))
  console.log(
    `reader, ${cores} cores ${Math.round(words / Math.max(...(await Promise.all(each))))} words/s`,
  )
}

if (process.argv[1] === own && process.send) {
  const [file = '', count, core, cores] = process.argv.slice(2)
  const texts = textsOf(file, Number(count)).filter((_, i) => i % Number(cores) === Number(core))
  process.send(await secondsFor(texts))
}
