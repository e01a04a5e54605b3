import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { DatelineError, reasonOf } from '../errors.ts'
import { withoutBombs } from './gunzip.ts'

/** Files of one archive, bytes of an archive, bytes of all that it holds. */
const maxFiles = 10_000
const maxPacked = 2 * 1024 ** 3
const maxUnpacked = 16 * 1024 ** 3

/** A file in an archive; its bytes are to be taken before the next one. */
export interface ZippedFile {
  readonly name: string
  /** How many bytes it says that it unpacks to. */
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array>
}

const regularFile = 0o100000
const kindMask = 0o170000

/** Folders, links and what systems put beside the files. */
function isFile(entry: Entry): boolean {
  const kind = (entry.externalFileAttributes >>> 16) & kindMask
  const name = entry.fileName
  if (name.endsWith('/') || name.startsWith('__MACOSX/')) return false
  return kind === 0 || kind === regularFile
}

/** The directory of an archive is at its end, so it is written to a file of its own first. */
async function spool(packed: AsyncIterable<Uint8Array>, path: string, where: string) {
  async function* capped() {
    let size = 0
    for await (const chunk of packed) {
      size += chunk.length
      if (size > maxPacked) throw new DatelineError('too-big', { where, limit: '2 GB' })
      yield chunk
    }
  }
  await pipeline(Readable.from(capped(), { objectMode: false }), createWriteStream(path))
}

async function* filesOf(zip: ZipFile, where: string): AsyncGenerator<ZippedFile> {
  if (zip.entryCount > maxFiles) {
    throw new DatelineError('too-many', { where, limit: maxFiles })
  }
  let unpacked = 0
  // yauzl refuses names that climb (`..`), start at the root or hold backslashes, and sizes that are not what they say.
  for await (const entry of zip.eachEntry()) {
    if (!isFile(entry)) continue
    if (entry.isEncrypted()) {
      throw new DatelineError('broken-archive', { where, reason: 'it needs a password' })
    }
    const stream = await zip.openReadStreamPromise(entry)
    async function* counted() {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        unpacked += chunk.length
        if (unpacked > maxUnpacked) {
          throw new DatelineError('unpacks-too-far', { where, limit: '16 GB' })
        }
        yield chunk
      }
    }
    yield {
      name: entry.fileName,
      size: entry.uncompressedSize,
      bytes: withoutBombs(counted(), () => entry.compressedSize, `${entry.fileName} in ${where}`),
    }
    stream.destroy()
  }
}

/** The files of a zip archive one after the other. Nothing is ever written under a name from the archive. */
export async function* unzip(
  packed: AsyncIterable<Uint8Array>,
  where: string,
): AsyncGenerator<ZippedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-zip-'))
  try {
    const path = join(folder, 'archive.zip')
    await spool(packed, path, where)
    const zip = await openPromise(path, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
    })
    try {
      yield* filesOf(zip, where)
    } finally {
      zip.close()
    }
  } catch (error) {
    if (error instanceof DatelineError) throw error
    throw new DatelineError('broken-archive', { where, reason: reasonOf(error) }, error)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
