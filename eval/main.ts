// Scores capabilities with the shared scorers.
// usage: npm run eval -- TASK GOLD... [--predictions OUT]   one task on any file of the shapes in ../shared/data
//        npm run eval [-- --save]                           all of it on the dev sets, beside the last committed figures
//        --readings FOLDER                                  keeps what the model read, and takes it from there
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openReader, type Reader } from '../src/reader/index.ts'
import { keepReadings } from './kept-readings.ts'
import { OWN, runs } from './runs.ts'
import type { Figures, Task } from './task.ts'
import { articleHtml } from './tasks/article-html.ts'
import { attribution } from './tasks/attribution.ts'
import { confidence } from './tasks/confidence.ts'
import { entities } from './tasks/entities.ts'
import { events } from './tasks/events.ts'
import { factuality } from './tasks/factuality.ts'
import { ner } from './tasks/ner.ts'
import { places } from './tasks/places.ts'
import { record, textFileOf } from './tasks/record.ts'
import { syntax, syntaxRaw } from './tasks/syntax.ts'
import { time } from './tasks/time.ts'

const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))
const figuresFile = fileURLToPath(new URL('figures.json', import.meta.url))
const tasks = [
  record,
  attribution,
  confidence,
  syntax,
  syntaxRaw,
  ner,
  entities,
  factuality,
  time,
  events,
  places,
  articleHtml,
]
const notBuilt = ['stories', 'timelines']

type Table = Record<string, Figures>

async function measure(
  task: Task,
  golds: readonly string[],
  reader: Reader,
  keep?: string,
): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-eval-'))
  const args: string[] = []
  const all: unknown[] = []
  for (const [i, gold] of golds.entries()) {
    const predictions = await task.predict(gold, reader)
    const file = join(folder, `${i}.jsonl`)
    const lines =
      task === record || task === articleHtml
        ? JSON.stringify(predictions[0], null, 1)
        : predictions.map((line) => JSON.stringify(line)).join('\n')
    writeFileSync(file, `${lines}\n`)
    all.push(...predictions)
    args.push(gold, ...(task === record ? [await textFileOf(gold)] : []), file)
  }
  if (keep !== undefined)
    writeFileSync(keep, `${all.map((line) => JSON.stringify(line)).join('\n')}\n`)
  return rounded(task.figures(task.scorer === null ? all : scored(task, task.scorer, golds, args)))
}

const rounded = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, Math.round(10 * value) / 10]),
  )

/** What a scorer of the shared folder says of prediction files. */
function scored(
  task: Task,
  scorer: string,
  golds: readonly string[],
  args: readonly string[],
): unknown {
  const extra = [...(task.args?.(golds[0] ?? '') ?? []), ...(task.json ? ['--json'] : [])]
  const run = spawnSync('python3', [join(shared, 'eval', scorer), ...args, ...extra], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (run.status !== 0) throw new Error(`${scorer} failed: ${run.stderr || run.stdout}`)
  return JSON.parse(run.stdout)
}

function print(table: Table, before: Table): void {
  console.log(
    `${'set'.padEnd(26)} ${'figure'.padEnd(20)} ${'now'.padStart(6)} ${'before'.padStart(7)}`,
  )
  for (const [set, figures] of Object.entries(table)) {
    for (const [key, value] of Object.entries(figures)) {
      const old = before[set]?.[key]
      const change =
        old === undefined || old === value
          ? ''
          : value > old
            ? `  +${(value - old).toFixed(1)}`
            : `  ${(value - old).toFixed(1)}`
      console.log(
        `${set.padEnd(26)} ${key.padEnd(20)} ${value.toFixed(1).padStart(6)} ${(old?.toFixed(1) ?? '-').padStart(7)}${change}`,
      )
    }
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    predictions: { type: 'string' },
    readings: { type: 'string' },
    save: { type: 'boolean' },
  },
})
if (!existsSync(join(shared, 'eval'))) {
  console.error('The scorers of ../shared/eval are not here: nothing can be scored.')
  process.exit(1)
}
const [name, ...golds] = positionals
if (name !== undefined && notBuilt.includes(name)) {
  console.error(`${name}: not built yet; built are ${tasks.map((task) => task.name).join(', ')}.`)
  process.exit(1)
}
const one = tasks.find((task) => task.name === name)
if (name !== undefined && (one === undefined || golds.length === 0)) {
  console.error(
    `usage: npm run eval -- TASK GOLD... [--predictions OUT]; TASK is one of ${tasks.map((task) => task.name).join(', ')}.`,
  )
  process.exit(2)
}
const model = await openReader({ threads: 2 })
const reader = values.readings === undefined ? model : keepReadings(model, values.readings)
const before: Table = existsSync(figuresFile)
  ? (JSON.parse(readFileSync(figuresFile, 'utf8')) as Table)
  : {}
const table: Table = {}
if (one !== undefined) {
  table[one.name] = await measure(one, golds, reader, values.predictions)
  print(table, {})
} else {
  for (const { set, task, files } of runs) {
    const there = files.map((file) =>
      file.startsWith(OWN) ? join(root, file) : join(shared, file),
    )
    if (!there.every((file) => existsSync(file))) {
      console.error(`${set}: skipped, not here`)
      continue
    }
    process.stderr.write(`${set} ...\n`)
    table[set] = await measure(tasks.find(({ name }) => name === task) as Task, there, reader)
  }
  print(table, before)
  for (const task of notBuilt) console.log(`${task.padEnd(26)} not built yet`)
  if (values.save) {
    mkdirSync(fileURLToPath(new URL('.', import.meta.url)), { recursive: true })
    writeFileSync(figuresFile, `${JSON.stringify({ ...before, ...table }, null, 1)}\n`)
  }
}
await reader.close()
