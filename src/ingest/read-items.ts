import { DatelineError, failed } from '../errors.ts'
import { byteOrderMark, decodeUtf8, transcode } from './decode.ts'
import type { Given, Item } from './item.ts'
import { jsonValues, reportFromLine, reportFromValue } from './json-report.ts'
import { foreignLanguage } from './language.ts'
import { maxBytes } from './limits.ts'
import { lines } from './lines.ts'
import { plainText } from './plain-text.ts'
import { binaryReason, type Format, sniff } from './sniff.ts'

export interface ReadItemsOptions extends Given {
  readonly format?: Format
  /** A label of the Encoding Standard, where it is not UTF-8 and no mark says so. */
  readonly encoding?: string
  /** After which line of a JSONL file to go on; the stream starts at the position, the file's start being 0. */
  readonly from?: { readonly line: number; readonly position: number }
}

/** Bytes looked at to tell the format. */
const headSize = 64 * 1024
const limit = `${maxBytes / 1024 / 1024} MB`

const whole = (where: string, outcome: Item['outcome']): Item => ({
  where,
  line: null,
  end: null,
  outcome,
})

/** Takes at least `headSize` bytes off a stream and gives them back together with the stream as it was. */
async function peek(stream: AsyncIterable<Uint8Array>) {
  const iterator = stream[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  while (size < headSize) {
    const next = await iterator.next()
    if (next.done) break
    taken.push(next.value)
    size += next.value.length
  }
  const head = Buffer.concat(taken)
  async function* all(skip: number): AsyncGenerator<Uint8Array> {
    try {
      yield head.subarray(skip)
      for (;;) {
        const next = await iterator.next()
        if (next.done) return
        yield next.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { head, all }
}

async function* jsonLines(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  options: ReadItemsOptions,
  from: { readonly number: number; readonly position: number },
  seekable = true,
): AsyncGenerator<Item> {
  for await (const line of lines(stream, maxBytes, from)) {
    if (line.number <= (options.from?.line ?? 0)) continue
    const where = `line ${line.number.toLocaleString('en-US')} of ${name}`
    const at = { where, line: line.number, end: seekable ? line.end : null }
    if (line.bytes === null) {
      yield { ...at, outcome: failed('too-big', { where, limit }) }
      continue
    }
    const json = decodeUtf8(line.bytes, where)
    if (!json.ok) yield { ...at, outcome: json }
    else if (/\S/.test(json.value)) {
      yield { ...at, outcome: reportFromLine(json.value, where, options) }
    }
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function* wholeFile(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  format: Format,
  options: ReadItemsOptions,
): AsyncGenerator<Item> {
  const bytes = await collect(stream)
  if (bytes === null) return yield whole(name, failed('too-big', { where: name, limit }))
  const text = decodeUtf8(bytes, name)
  if (!text.ok) return yield whole(name, text)
  if (format === 'text') return yield whole(name, plainText(text.value, name, options))
  const values = jsonValues(text.value, name)
  if (!values.ok) return yield whole(name, values)
  for (const [index, value] of values.value.entries()) {
    const where = values.value.length === 1 ? name : `report ${index + 1} of ${name}`
    yield whole(where, reportFromValue(value, where, options))
  }
}

async function* anyItems(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  options: ReadItemsOptions,
): AsyncGenerator<Item> {
  if (options.from && options.from.position > 0) {
    const { line: number, position } = options.from
    return yield* jsonLines(stream, name, options, { number, position })
  }
  const { head, all } = await peek(stream)
  const mark = byteOrderMark(head)
  const skip = mark?.size ?? 0
  const encoding = mark?.encoding ?? options.encoding?.toLowerCase() ?? 'utf-8'
  const foreign = encoding !== 'utf-8' && encoding !== 'utf8'
  const start = foreign
    ? new TextDecoder(encoding).decode(head.subarray(skip))
    : head.toString('utf8', skip)
  const format = options.format ?? sniff(name, start)
  const reason = foreign ? null : binaryReason(head)
  if (reason !== null && format !== 'jsonl') {
    return yield whole(name, failed('binary', { where: name, reason }))
  }
  const broken = () => new DatelineError('not-decoded', { where: name, encoding })
  const bytes = foreign ? transcode(all(skip), encoding, broken) : all(skip)
  if (format !== 'jsonl') return yield* wholeFile(bytes, name, format, options)
  yield* jsonLines(bytes, name, options, { number: 0, position: skip }, !foreign)
}

/** Turns an item whose text is in another language into the error that says so. */
async function inEnglish(item: Item): Promise<Item> {
  if (!item.outcome.ok) return item
  const language = await foreignLanguage(item.outcome.value.text)
  const { where } = item
  if (language === null) return item
  const foreign = { report: item.outcome.value, language }
  return { ...item, outcome: failed('not-english', { where, language }), foreign }
}

/**
 * The reports in a stream of bytes, whatever their format; a broken one is an item too and stops no other.
 *
 * @example for await (const item of readItems(process.stdin, 'standard input')) ...
 */
export async function* readItems(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  options: ReadItemsOptions = {},
): AsyncGenerator<Item> {
  try {
    for await (const item of anyItems(stream, name, options)) yield await inEnglish(item)
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error
    yield whole(name, { ok: false, error })
  }
}
