import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { DatelineError } from '../errors.ts'

/** What to do with a failed write to a file. */
export function writeError(path: string, thrown: unknown): DatelineError {
  const code = (thrown as NodeJS.ErrnoException).code ?? 'unknown'
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new DatelineError('disk-full', { path }, thrown)
  return new DatelineError('not-writable', { path, reason: code }, thrown)
}

/** Writes all of a text, however many writes that takes; returns the number of bytes. */
export function writeFully(file: number, text: string | Uint8Array): number {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  let at = 0
  while (at < bytes.length) at += writeSync(file, bytes, at)
  return bytes.length
}

/** A file that is there as a whole or not at all: it gets its name when everything is in it. */
export interface OutputFile {
  readonly write: (text: string | Uint8Array) => void
  readonly finish: () => void
  readonly discard: () => void
}

export function openOutput(path: string, force: boolean): OutputFile {
  const there = statSync(path, { throwIfNoEntry: false })
  // A device or a pipe (/dev/null, /dev/stdout) is written to as it is.
  const special = there !== undefined && !there.isFile() && !there.isDirectory()
  if (there && !special && !force) throw new DatelineError('output-exists', { path })
  const part = special ? path : `${path}.part-${process.pid}`
  const guarded = (work: () => void) => {
    try {
      work()
    } catch (error) {
      throw writeError(path, error)
    }
  }
  let file = -1
  guarded(() => {
    file = openSync(part, 'w')
  })
  return {
    write: (text) => guarded(() => void writeFully(file, text)),
    finish: () =>
      guarded(() => {
        closeSync(file)
        if (!special) renameSync(part, path)
      }),
    discard: () => {
      closeSync(file)
      if (!special) rmSync(part, { force: true })
    },
  }
}
