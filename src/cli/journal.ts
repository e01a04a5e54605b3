import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { DatelineError } from '../errors.ts'
import { writeError, writeFully } from './output-file.ts'
import type { Tally } from './tally.ts'

/** What stands beside an unfinished OUT, as `OUT.resume`: how far its input and it are. */
interface Mark extends Tally {
  /** Last line of the input that is done, and the byte after it (0 where it is unknown). */
  line: number
  position: number
  /** Length of OUT up to the last whole record. */
  bytes: number
  /** Tells whether the input is still the same: a digest of its start and of what stands before `position`. */
  source: string
}

/** Enough of a file to know it by. */
const startSize = 64 * 1024
const tailSize = 4 * 1024

function part(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, to - from))
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from))
}

function fingerprint(path: string, position: number): string {
  const file = openSync(path, 'r')
  try {
    return createHash('sha256')
      .update(part(file, 0, Math.min(position, startSize)))
      .update(part(file, Math.max(0, position - tailSize), position))
      .digest('hex')
  } finally {
    closeSync(file)
  }
}

/** The records of a JSONL file on their way into OUT, with a note beside it after each, to go on after any end. */
export interface Journal {
  /** What earlier runs did. */
  readonly before: Tally
  /** After which line of the input to go on. */
  readonly from: { readonly line: number; readonly position: number }
  /** Writes one record, if there is one, and notes that its line of the input is done. */
  readonly add: (line: number, position: number | null, record: string | null, tally: Tally) => void
  /** Everything is done: OUT is whole and the note goes. */
  readonly finish: () => void
  readonly close: () => void
}

function readMark(path: string): Mark | null {
  if (!existsSync(path)) return null
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Mark
  } catch {
    // The note gets its name only when it is whole, so this is somebody else's file.
    throw new DatelineError('output-exists', { path })
  }
}

function earlier(source: string, out: string, note: string, force: boolean): Mark {
  const fresh = { line: 0, position: 0, bytes: 0, read: 0, failed: 0, words: 0, source: '' }
  if (force) return fresh
  const mark = readMark(note)
  if (mark === null) {
    if (existsSync(out)) throw new DatelineError('output-exists', { path: out })
    return fresh
  }
  const same = fingerprint(source, mark.position) === mark.source
  const whole = mark.bytes === 0 || (existsSync(out) && statSync(out).size >= mark.bytes)
  if (!same || !whole) throw new DatelineError('other-source', { path: out, source })
  return mark
}

/**
 * Opens OUT for the records of a JSONL file: new, or where an earlier run on the same file stopped. A half-written last
 * line of that run is cut off.
 */
export function openJournal(source: string, out: string, force: boolean): Journal {
  const note = `${out}.resume`
  const begun = earlier(source, out, note, force)
  let bytes = begun.bytes
  const guarded = <Value>(work: () => Value): Value => {
    try {
      return work()
    } catch (error) {
      throw writeError(out, error)
    }
  }
  const save = (mark: Mark) => {
    writeFileSync(`${note}.part`, JSON.stringify(mark))
    renameSync(`${note}.part`, note)
  }
  const file = guarded(() => {
    save({ ...begun, bytes, source: fingerprint(source, begun.position) })
    const opened = openSync(out, 'a')
    ftruncateSync(opened, bytes)
    return opened
  })
  return {
    before: { read: begun.read, failed: begun.failed, words: begun.words },
    from: { line: begun.line, position: begun.position },
    add: (line, known, record, tally) =>
      guarded(() => {
        const position = known ?? 0
        if (record !== null) {
          try {
            bytes += writeFully(file, `${record}\n`)
          } catch (error) {
            // Never half a record, not even on a full disk.
            ftruncateSync(file, bytes)
            throw error
          }
        }
        save({ ...tally, line, position, bytes, source: fingerprint(source, position) })
      }),
    finish: () =>
      guarded(() => {
        closeSync(file)
        rmSync(note, { force: true })
      }),
    close: () => closeSync(file),
  }
}
