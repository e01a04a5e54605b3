import { statSync } from 'node:fs'
import { openFile } from '../ingest/index.ts'
import { lines } from '../ingest/lines.ts'
import { unzip } from '../ingest/unzip.ts'

/** A line of a dump; `share` is how much of the dump lies before it, null where nobody knows. */
export interface DumpLine {
  readonly text: string
  readonly where: string
  readonly share: number | null
}

/** The longest lines of a dump are capitals with a thousand names. */
const longestLine = 256 * 1024
const isArchive = /\.zip$/i

/** The lines of a dump, and of all dumps in an archive, where a note of who made them may stand beside them. */
export async function* dumpLines(path: string): AsyncGenerator<DumpLine> {
  if (!isArchive.test(path)) {
    const stats = statSync(path, { throwIfNoEntry: false })
    yield* linesOf(openFile(path), stats?.isFile() ? stats.size : 0)
    return
  }
  for await (const { name, size, bytes } of unzip(openFile(path), path)) {
    if (/\.txt$/i.test(name) && !/readme/i.test(name)) yield* linesOf(bytes, size)
  }
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<DumpLine> {
  for await (const { number, bytes: line, end } of lines(bytes, longestLine)) {
    const text = (line?.toString() ?? '').replace(/\r$/, '')
    if (line !== null && text.trim() === '') continue
    yield { text, where: `line ${number}`, share: size > 0 ? end / size : null }
  }
}
