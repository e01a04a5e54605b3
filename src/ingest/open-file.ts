import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { DatelineError, reasonOf } from '../errors.ts'

const errorOf = (path: string, thrown: unknown): DatelineError => {
  const code = (thrown as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return new DatelineError('not-found', { path })
  if (code === 'EISDIR') return new DatelineError('directory', { path })
  return new DatelineError('unreadable', { path, reason: code ?? reasonOf(thrown) }, thrown)
}

/** The bytes of a file; what fails in opening or reading it is thrown as a coded error. */
export async function* openFile(path: string, start = 0): AsyncGenerator<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new DatelineError('directory', { path })
    yield* createReadStream(path, { start, highWaterMark: 256 * 1024 })
  } catch (error) {
    throw error instanceof DatelineError ? error : errorOf(path, error)
  }
}
