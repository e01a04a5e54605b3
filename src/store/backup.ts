import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { DatelineError, reasonOf } from '../errors.ts'
import type { Entry, Store } from './store.ts'

const FORMAT = 'dateline-backup-2'
/** What is restored; the first had no corrections. A program that knows only that one must not lose them unseen. */
const FORMATS: ReadonlySet<string | undefined> = new Set(['dateline-backup-1', FORMAT])
const PAGE = 100

async function* linesOf(store: Store, progress: (done: number) => void): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: FORMAT })}\n`
  let done = 0
  for (let seq = 0; ; ) {
    const page = await store.since(seq, PAGE)
    if (page.length === 0) break
    for (const { kept, record, words, corrections } of page) {
      seq = kept.seq
      const report = { ...kept.report, id: kept.givenId }
      yield `${JSON.stringify({ report, record, unread: kept.unread, words, corrections })}\n`
      done += 1
    }
    progress(done)
  }
  // Without this line a file is no whole backup.
  yield `${JSON.stringify({ end: done })}\n`
}

/**
 * Writes all that is kept into one file (gzip, a line of JSON a report) that either database can be restored from. Others may add meanwhile.
 *
 * @returns how many reports are in it
 */
export async function backup(
  store: Store,
  path: string,
  progress: (done: number) => void = () => undefined,
): Promise<number> {
  const part = `${path}.part`
  let count = 0
  const counted = (done: number) => {
    count = done
    progress(done)
  }
  try {
    await pipeline(linesOf(store, counted), createGzip(), createWriteStream(part))
    const file = await open(part, 'r+')
    await file.sync().finally(() => file.close())
    await rename(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    if (error instanceof DatelineError) throw error
    throw new DatelineError('not-writable', { path, reason: reasonOf(error) }, error)
  }
  return count
}

/** The lines of a gzip file. */
async function* linesIn(path: string): AsyncGenerator<string> {
  const source = createReadStream(path)
  const text = createGunzip()
  source.on('error', (error) => text.destroy(error))
  text.setEncoding('utf8')
  let rest = ''
  try {
    for await (const chunk of source.pipe(text)) {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } finally {
    source.destroy()
  }
  if (rest !== '') yield rest
}

interface Line {
  readonly format?: string
  readonly end?: number
  readonly report?: Entry['report']
  readonly record?: Entry['record']
  readonly unread?: Entry['unread']
  readonly words?: number
  readonly corrections?: Entry['corrections']
}

/**
 * Brings the reports of a backup into a store; those that it has already stay as they are.
 *
 * @throws DatelineError `not-a-backup` where the file is no backup or was cut off; what came before the cut is kept
 */
export async function restore(
  store: Store,
  path: string,
  progress: (done: number) => void = () => undefined,
): Promise<number> {
  const broken = (reason: string, cause?: unknown) =>
    new DatelineError('not-a-backup', { path, reason }, cause)
  let done = 0
  let begun = false
  let ended = false
  let batch: Entry[] = []
  const flush = async () => {
    await store.add(batch)
    done += batch.length
    batch = []
    progress(done)
  }
  try {
    for await (const text of linesIn(path)) {
      const line = JSON.parse(text) as Line
      if (!begun) {
        if (!FORMATS.has(line.format)) throw broken('its first line is another')
        begun = true
      } else if (line.end !== undefined) {
        await flush()
        if (line.end !== done) throw broken(`it tells of ${line.end} reports and holds ${done}`)
        ended = true
      } else if (line.report) {
        const { report, record = null, unread = null, words = 0, corrections = [] } = line
        batch.push({ report, record, unread, words, corrections })
        if (batch.length >= PAGE) await flush()
      }
    }
  } catch (error) {
    if (error instanceof DatelineError) throw error
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new DatelineError('not-found', { path }, error)
    throw broken(reasonOf(error), error)
  }
  if (!ended) throw broken('it is cut off')
  return done
}
