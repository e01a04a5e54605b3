import { DatelineError } from '../errors.ts'
import { type ReadItem, readAll } from '../flow/index.ts'
import type { Record } from '../record/record.ts'
import { inputs } from './inputs.ts'
import { reports } from './numbers.ts'
import { openOutput } from './output-file.ts'
import { print } from './print.ts'
import type { ReadCommandOptions } from './read-options.ts'
import { explainRecord } from './show/explain.ts'
import { paintFor } from './show/paint.ts'
import { showRecord } from './show/record.ts'
import { errorLine, exitStatus, summary } from './tally.ts'

/** Turns records into what is printed; `push` gets them in order, `end` comes after the last. */
interface Writer {
  readonly push: (record: Record, text: string) => string
  readonly end: (items: number) => string
}

/** One object for one report, one line each for several; so the first waits until it is known which. */
function jsonWriter(): Writer {
  let held: Record | null = null
  let several = false
  const line = (record: Record) => `${JSON.stringify(record)}\n`
  return {
    push: (record) => {
      if (several) return line(record)
      if (held === null) {
        held = record
        return ''
      }
      several = true
      return line(held) + line(record)
    },
    end: (items) => {
      if (several || held === null) return ''
      return items > 1 ? line(held) : `${JSON.stringify(held, null, 1)}\n`
    },
  }
}

const narrow = 60
const wide = 100

function peopleWriter(options: ReadCommandOptions): Writer {
  const toTerminal = options.output === undefined && process.stdout.isTTY === true
  const paint = paintFor(options.color && toTerminal)
  const columns = toTerminal ? (process.stdout.columns ?? wide) : wide
  const layout = { paint, width: Math.min(wide, Math.max(narrow, columns)) }
  const show = options.explain ? explainRecord : showRecord
  let first = true
  return {
    push: (record, text) => {
      const gap = first ? '' : '\n'
      first = false
      return `${gap}${show(text, record, layout).join('\n').trimEnd()}\n`
    },
    end: () => '',
  }
}

/** `dateline read [FILE...|-]`: records for people, or with `--json` for programs. */
export async function readReports(
  files: readonly string[],
  options: ReadCommandOptions,
  signal: AbortSignal,
): Promise<number> {
  const writer = options.json ? jsonWriter() : peopleWriter(options)
  const out =
    options.output === undefined ? null : openOutput(options.output, options.force ?? false)
  const put = async (text: string): Promise<void> => {
    if (text === '') return
    if (out) out.write(text)
    else await print(text)
  }
  const tally = { read: 0, failed: 0, words: 0 }
  const take = async ({ outcome, report, words }: ReadItem): Promise<void> => {
    if (!outcome.ok) {
      tally.failed += 1
      process.stderr.write(`${errorLine(outcome.error)}\n`)
      return
    }
    tally.read += 1
    tally.words += words
    await put(writer.push(outcome.value, report?.text ?? ''))
  }
  try {
    const { workers } = options
    const limits = { signal, ...(workers === undefined ? {} : { workers }) }
    for await (const item of readAll(inputs(files, options), limits)) await take(item)
    if (signal.aborted) {
      throw new DatelineError('interrupted', {
        done: reports(tally.read + tally.failed),
        remedy: 'With `--jsonl FILE -o OUT` a run can be gone on with.',
      })
    }
    await put(writer.end(tally.read + tally.failed))
    out?.finish()
  } catch (error) {
    out?.discard()
    throw error
  }
  const items = tally.read + tally.failed
  if (items !== 1 && !options.quiet && (tally.failed > 0 || options.output !== undefined)) {
    process.stderr.write(`${summary(tally)}\n`)
  }
  return exitStatus(tally)
}
